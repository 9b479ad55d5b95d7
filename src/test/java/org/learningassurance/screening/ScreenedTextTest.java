package org.learningassurance.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;

class ScreenedTextTest {

    private static final String NUMBER = "The record 943 476 5919 was not read";

    private final List<Object> events = new ArrayList<>();
    private final ScreenedText screened = new ScreenedText(
            new IdentifierScreen(), events::add, Clock.fixed(Instant.parse("2026-04-03T13:05:00Z"), ZoneOffset.UTC));

    @Test
    void refusesANumberAndSaysWhereItStands() {
        assertThatThrownBy(() -> screened.require("statement", NUMBER, null, actor(Role.AGENCY_TRAINING_LEAD)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).contains("statement");
                    assertThat(refusal.reason())
                            .contains("“943 476 5919” looks like an NHS number")
                            .contains("Take it out")
                            .doesNotContain("say below");
                });
    }

    @Test
    void letsNobodyOverrideButTheBusinessUnit() {
        assertThatThrownBy(() -> screened.require("statement", NUMBER, "It is ours", actor(Role.REVIEW_GROUP_CHAIR)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> screened.require("statement", NUMBER, " ", actor(Role.BUSINESS_UNIT)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("say below why");
        assertThat(events).isEmpty();
    }

    @Test
    void keepsTheReasonOfAnOverride() {
        screened.require("statement", NUMBER, "A number for examples", actor(Role.BUSINESS_UNIT));

        assertThat(events).singleElement().isInstanceOfSatisfying(ScreeningOverridden.class, event -> {
            assertThat(event.detail()).isEqualTo("A number for examples");
            assertThat(event.facts()).containsEntry("field", "statement").containsEntry("kinds", "NHS_NUMBER");
        });
    }

    @Test
    void onlyWarnsOfAName() {
        assertThat(screened.require("statement", "the mother of Jane Smith said", null, actor(Role.BUSINESS_UNIT)))
                .containsExactly("“Jane Smith” looks like a name");
        assertThat(events).isEmpty();
    }

    private static Actor actor(Role role) {
        return new Actor(PersonId.next(), "Somebody", Set.of(role), Set.of(), Set.of());
    }
}
