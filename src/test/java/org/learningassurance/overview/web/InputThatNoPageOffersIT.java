package org.learningassurance.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Addresses typed by hand, forms sent by programs, text pasted from elsewhere: answered in words, and nothing breaks. */
@TrackerIT
class InputThatNoPageOffersIT {

    private static final String NOBODY_HAS_IT = "01a212e7-0000-7000-8000-000000000000";
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern LINK_OF_SUMMARY = Pattern.compile("<li>\\s*<a href=\"#([^\"]*)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private LearningPointService learningPoints;

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).param("_once", UUID.randomUUID().toString());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/reviews",
                "/learning-points",
                "/returns",
                "/actions",
                "/briefs",
                "/outbox",
                "/ledger",
                "/people"
            })
    void aPageFarBehindTheLastOneIsShown(String list) {
        Actor officer = cast.officer();
        for (String page : List.of("-1", "0", "99999999", "2147483647")) {
            assertThat(send(get(list).param("page", page), officer)).as(page).hasStatusOk();
        }
        assertThat(send(get(list).param("page", "99999999999"), officer)).hasStatus4xxClientError();
    }

    @Test
    void aChoiceThatWasNeverOfferedIsSaidOnItsFieldAndNothingIsDone() {
        assertThat(send(
                        form("/posts/new")
                                .param("title", "Officer of nothing " + NOBODY_HAS_IT)
                                .param("role", "BUSINESS_UNIT")
                                .param("agency", "no-such-agency"),
                        cast.with(Role.ADMINISTRATOR)))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#agency\"");
        assertThat(send(get("/posts"), cast.with(Role.ADMINISTRATOR)))
                .bodyText()
                .doesNotContain("Officer of nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviews", "themes", "ownerPost"})
    void aLearningPointIsNotDraftedOfWhatIsNotThere(String field) {
        MockHttpServletRequestBuilder draft =
                form("/learning-points/new").param("kind", "TO_IMPROVE").param("statement", "Drafted by a program");
        if (!field.equals("reviews")) {
            draft.param("reviews", cast.audit().toString());
        }
        assertThat(send(draft.param(field, NOBODY_HAS_IT), cast.officer())).hasStatus(404);
    }

    @Test
    void aBriefIsNotBegunForAReviewThatIsNotThere() {
        assertThat(send(form("/briefs/new").param("title", "A brief").param("review", NOBODY_HAS_IT), cast.officer()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learningPoints", "themes"})
    void anActionIsNotPlannedForWhatIsNotThere(String field) {
        Actor training = cast.with(Role.TRAINING_OFFICER);
        String page = "/actions/new/BARRIER_ANALYSIS";
        String owner = all(Pattern.compile("<option value=\"([0-9a-f-]{36})\""), body(send(get(page), training)))
                .get(0);
        assertThat(send(
                        form(page)
                                .param("title", "Planned by a program")
                                .param("what", "Ask what stands in the way")
                                .param("owner", owner)
                                .param("dueOn.day", "1")
                                .param("dueOn.month", "2")
                                .param("dueOn.year", "2198")
                                .param(field, NOBODY_HAS_IT),
                        training))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agencies/new",
                "/agencies/kinds/new",
                "/agencies/kinds/POLICE",
                "/agencies/kinds/POLICE/closed-periods/new",
                "/posts/new"
            })
    void aFormThatIsNotForThemIsRefusedAndNotShownToWhoeverSendsIt(String path) {
        AgencyId theirs = cast.agency();

        assertThat(send(form(path).param("version", "0"), cast.trainingLead(theirs)))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("<select", "type=\"checkbox\"");
    }

    @Test
    void blankAnswersAmongSeveralAreNoAnswers() {
        assertThat(send(
                        form("/learning-points/new")
                                .param("kind", "TO_IMPROVE")
                                .param("statement", "Drafted by a program")
                                .param("reviews", "", "")
                                .param("themes", "", "")
                                .param("agencies", "", ""),
                        cast.officer()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reviews\"")
                .doesNotContain("href=\"#themes\"");
    }

    @Test
    void controlCharactersDoNotHideWhatTheScreenLooksFor() {
        assertThat(send(
                        form("/themes/new")
                                .param("name", "Theme " + UUID.randomUUID())
                                .param("learning", "Seen with 943\u0000 476\u0007 5919 on the form"),
                        cast.officer()))
                .hasStatus(422)
                .bodyText()
                .contains("looks like an NHS number")
                .doesNotContain("\u0000", "\u0007");
    }

    @Test
    void textPastedWithControlCharactersIsSavedWithoutThem() {
        String mark = UUID.randomUUID().toString();
        Actor officer = cast.officer();

        assertThat(send(
                        form("/themes/new")
                                .param("name", "Theme\u0000 " + mark)
                                .param("learning", "Ask and write it down"),
                        officer))
                .hasStatus3xxRedirection();

        assertThat(send(get("/themes"), officer)).bodyText().contains("Theme " + mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/briefs/new", "/actions/new/BARRIER_ANALYSIS", "/learning-points/new", "/posts/new"})
    void everyIdIsGivenOnceOnAPage(String page) {
        LearningPointId agreed = cast.agreedLearningPoint(cast.agency());
        assertThat(learningPoints.theLearningPoint(agreed).ref()).isNotBlank();

        assertThat(all(ID, body(send(get(page), cast.officer())))).doesNotHaveDuplicates();
    }

    @Test
    void everyErrorOfADecisionLeadsToSomethingOnThePageWhetherOrNotAMeetingIsOpen() {
        String ref = learningPoints
                .theLearningPoint(cast.agreedLearningPoint(cast.agency()))
                .ref();

        MvcTestResult answer =
                send(form("/learning-points/" + ref + "/assurance/decide").param("version", "0"), cast.officer());

        assertThat(answer).hasStatus(422);
        assertThat(all(LINK_OF_SUMMARY, body(answer)))
                .contains("meeting")
                .allMatch(target -> all(ID, body(answer)).contains(target));
    }
}
