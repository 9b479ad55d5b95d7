package org.learningassurance.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.review.ThemeText;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class ThemeFormsIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ThemeService themes;

    @Autowired
    private Cast cast;

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).param("_once", UUID.randomUUID().toString());
    }

    private Theme theme() {
        Actor officer = cast.officer();
        return themes.get(
                themes.add(new ThemeText("Theme " + UUID.randomUUID(), "Said.", true, ThemeStage.IDENTIFIED), officer),
                officer);
    }

    @Test
    void aThemeIsAddedAndShown() {
        Actor officer = cast.officer();
        String name = "Theme " + UUID.randomUUID();
        assertThat(send(get("/themes/new"), officer)).hasStatusOk();

        MvcTestResult added = send(
                form("/themes/new")
                        .param("name", name)
                        .param("learning", "Curiosity was missing.")
                        .param("goodPractice", "true")
                        .param("stage", "BRIEFED"),
                officer);

        assertThat(added).hasStatus3xxRedirection();
        assertThat(send(get(String.valueOf(added.getResponse().getRedirectedUrl())), officer))
                .hasStatusOk()
                .bodyText()
                .contains(name, "Curiosity was missing.", "With good practice", "Briefed", "Learning points");
        assertThat(send(get("/themes"), officer)).hasStatusOk().bodyText().contains(name);
    }

    @Test
    void aNameThatIsTakenIsRefusedOnItsFieldAndTheTextIsKept() {
        Theme taken = theme();

        assertThat(send(
                        form("/themes/new")
                                .param("name", taken.name())
                                .param("learning", "Typed with care")
                                .param("stage", "BRIEFED"),
                        cast.officer()))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#name\">" + taken.ref() + " has this name already")
                .contains("Typed with care");
    }

    @Test
    void aResponseIsAddedAndAStaleOneIsNot() {
        Theme theme = theme();
        Actor officer = cast.officer();
        String path = "/themes/" + theme.ref() + "/responses/new";
        assertThat(send(get(path), officer)).hasStatusOk().bodyText().contains("Masterclass");

        assertThat(send(response(path, theme), officer)).hasStatus3xxRedirection();
        assertThat(send(response(path, theme), officer)).hasStatus(409);

        assertThat(themes.get(theme.id(), officer).responses()).hasSize(1);
        assertThat(send(get("/themes/" + theme.ref()), officer))
                .bodyText()
                .contains("Masterclass", "A regional series", "spring 2023");
    }

    private static MockHttpServletRequestBuilder response(String path, Theme theme) {
        return form(path)
                .param("version", String.valueOf(theme.version()))
                .param("kind", "MASTERCLASS")
                .param("what", "A regional series")
                .param("when", "spring 2023");
    }

    @Test
    void aThemeIsChanged() {
        Theme theme = theme();
        Actor officer = cast.officer();
        String path = "/themes/" + theme.ref() + "/change";
        assertThat(send(get(path), officer)).hasStatusOk().bodyText().contains(theme.name());

        assertThat(send(
                        form(path)
                                .param("version", String.valueOf(theme.version()))
                                .param("name", theme.name())
                                .param("learning", "Said better.")
                                .param("stage", "DISSEMINATED"),
                        officer))
                .hasStatus3xxRedirection();
        assertThat(themes.get(theme.id(), officer).stage()).isEqualTo(ThemeStage.DISSEMINATED);
    }

    @Test
    void agenciesFindNoThemesAndTheReviewGroupHasNoForms() {
        Theme theme = theme();
        Actor lead = cast.trainingLead(cast.agency());

        assertThat(send(get("/themes"), lead)).hasStatus(404);
        assertThat(send(get("/themes/" + theme.ref()), lead)).hasStatus(404);
        assertThat(send(get("/themes/new"), cast.with(Role.REVIEW_GROUP_MEMBER)))
                .hasStatus(403);
    }
}
