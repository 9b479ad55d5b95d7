package org.learningassurance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class ThemeServiceIT {

    @Autowired
    private ThemeService themes;

    @Autowired
    private Cast cast;

    private static ThemeText text(String name) {
        return new ThemeText(name, "Curiosity was missing or not recorded.", true, ThemeStage.BRIEFED);
    }

    private static String name() {
        return "Theme " + UUID.randomUUID();
    }

    @Test
    void aThemeIsKeptWithItsResponsesInTheirOrder() {
        Actor officer = cast.officer();
        ThemeId id = themes.add(text(name()), officer);

        themes.addResponse(id, new ThemeResponse("AGENCY_SURVEY", "How agencies promote it", ""), 0, officer);
        long version = themes.get(id, officer).version();
        themes.addResponse(id, new ThemeResponse("MASTERCLASS", "A series", "spring 2023"), version, officer);

        Theme theme = themes.get(id, officer);
        assertThat(theme.ref()).startsWith("TH-");
        assertThat(theme.responses())
                .containsExactly(
                        new ThemeResponse("AGENCY_SURVEY", "How agencies promote it", ""),
                        new ThemeResponse("MASTERCLASS", "A series", "spring 2023"));
    }

    @Test
    void aResponseOfAnUnknownKindIsRefused() {
        Actor officer = cast.officer();
        ThemeId id = themes.add(text(name()), officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> themes.addResponse(id, new ThemeResponse("HOPE", "Hope", ""), 0, officer))
                .satisfies(refusal -> assertThat(refusal.field()).contains("kind"));
        assertThat(themes.get(id, officer).responses()).isEmpty();
    }

    @Test
    void noTwoThemesShareANameWhateverItsCase() {
        Actor officer = cast.officer();
        String name = name();
        themes.add(text(name), officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> themes.add(text(name.toUpperCase()), officer))
                .withMessageContaining("has this name already");
    }

    @Test
    void aThemeMayKeepItsOwnNameWhenItIsChanged() {
        Actor officer = cast.officer();
        String name = name();
        ThemeId id = themes.add(text(name), officer);

        themes.revise(id, new ThemeText(name, "Said better.", false, ThemeStage.DISSEMINATED), 0, officer);

        assertThat(themes.get(id, officer).learning()).isEqualTo("Said better.");
        assertThatExceptionOfType(StaleForm.class).isThrownBy(() -> themes.revise(id, text(name), 0, officer));
    }

    @Test
    void agenciesFindNoThemesAndTheReviewGroupChangesNone() {
        Actor officer = cast.officer();
        ThemeId id = themes.add(text(name()), officer);
        Actor lead = cast.trainingLead(cast.agency());
        Actor member = cast.with(Role.REVIEW_GROUP_MEMBER);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> themes.get(id, lead));
        assertThat(themes.list(lead)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> themes.add(text(name()), lead));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> themes.add(text(name()), member));
        assertThat(themes.get(id, member).id()).isEqualTo(id);
    }
}
