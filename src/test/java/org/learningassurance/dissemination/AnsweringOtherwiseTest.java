package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;

class AnsweringOtherwiseTest {

    private final OneReturn one = OneReturn.ofAllRungs();
    private final LocalDate due = one.step(Rung.DISSEMINATED).dueOn();

    @Test
    void notForUsWaitsForThePartnershipAndThenClosesAllThatWasAsked() {
        ReturnRequest request = one.asks(RequestKind.NOT_FOR_US, "We see no children under five", null);
        assertThat(one.step(Rung.DISSEMINATED).withPartnership()).isTrue();
        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.OPEN);
        assertThat(one.rulesBroken(one.reached(48))).containsExactly("RungAwaitsAClaim");

        one.considers(request, true, "");

        assertThat(one.agencyReturn.steps()).extracting(RungStep::disposition).containsOnly(Disposition.NOT_APPLICABLE);
        assertThat(one.agencyReturn.settled()).isTrue();
        assertThat(one.whatHappened())
                .noneMatch(event -> event instanceof RungClosed || event instanceof ReturnClosed)
                .last()
                .isInstanceOf(ReturnSettled.class);
    }

    @Test
    void declinedKeepsWhatWasReachedBefore() {
        one.accepts(one.claims(one.reached(48)));

        one.considers(one.asks(RequestKind.DECLINED, "We cannot change the form", null), true, "");

        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(one.step(Rung.IMPLEMENTED).disposition()).isEqualTo(Disposition.DECLINED);
        assertThat(one.step(Rung.OUTCOME).disposition()).isEqualTo(Disposition.DECLINED);
    }

    @Test
    void anAlternativeIsAcceptedForItsRungOnly() {
        one.considers(one.asks(RequestKind.ALTERNATIVE, "Each shift reads the brief aloud", null), true, "");

        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.ACCEPTED_BY_ALTERNATIVE);
        assertThat(one.step(Rung.IMPLEMENTED).disposition()).isEqualTo(Disposition.OPEN);
        assertThat(one.step(Rung.IMPLEMENTED).opensOn()).contains(one.today());
    }

    @Test
    void notAgreedNeedsAReasonAndLeavesTheRungOpenWithFairTime() {
        one.on(due.minusDays(1));
        ReturnRequest request = one.asks(RequestKind.NOT_FOR_US, "Not us", null);
        one.on(due.plusDays(6));

        assertThatThrownBy(() -> one.considers(request, false, "")).isInstanceOf(Refusal.class);
        assertThat(one.step(Rung.DISSEMINATED).withPartnership()).isTrue();

        one.considers(request, false, "You run a nursery");

        RungStep step = one.step(Rung.DISSEMINATED);
        assertThat(step.disposition()).isEqualTo(Disposition.OPEN);
        assertThat(step.withPartnership()).isFalse();
        assertThat(step.dueOn()).isEqualTo(one.dates().fairTimeFrom(one.today()));
        assertThat(step.slips()).isZero();
        assertThat(request.agreed()).contains(false);
    }

    @Test
    void aReasonIsNeeded() {
        assertThatThrownBy(() -> one.asks(RequestKind.DECLINED, "  ", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("reason"));
        assertThat(one.step(Rung.DISSEMINATED).withPartnership()).isFalse();
    }

    @Test
    void aFirstTwentyWorkingDaysAreGrantedAtOnce() {
        one.whatHappened();
        LocalDate until = one.dates().longestAtOnce(due);

        ReturnRequest request = one.asks(RequestKind.NEED_LONGER, "The trainer is ill", until);

        RungStep step = one.step(Rung.DISSEMINATED);
        assertThat(step.dueOn()).isEqualTo(until);
        assertThat(step.slips()).isEqualTo(1);
        assertThat(step.withPartnership()).isFalse();
        assertThat(request.agreed()).contains(true);
        List<ReturnEvent> happened = one.whatHappened();
        assertThat(happened).extracting(event -> event.type()).containsExactly("DueDateMoved", "DispositionChanged");
        assertThat(happened.get(0).facts()).as("the agency has answered").containsEntry("asked", "true");
    }

    @Test
    void oneDayMoreIsJudged() {
        LocalDate until = one.dates().longestAtOnce(due).plusDays(1);

        ReturnRequest request = one.asks(RequestKind.NEED_LONGER, "The trainer is ill", until);

        assertThat(request.agreed()).isEmpty();
        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(due);
        assertThat(one.step(Rung.DISSEMINATED).withPartnership()).isTrue();

        one.considers(request, true, "");
        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(until);
        assertThat(one.step(Rung.DISSEMINATED).slips()).isEqualTo(1);
    }

    @Test
    void aSecondTimeIsJudgedHoweverShort() {
        one.asks(RequestKind.NEED_LONGER, "The trainer is ill", due.plusDays(7));

        ReturnRequest second = one.asks(RequestKind.NEED_LONGER, "Still ill", due.plusDays(14));

        assertThat(second.agreed()).isEmpty();
        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(due.plusDays(7));
    }

    @Test
    void longerIsLaterThanNow() {
        assertThatThrownBy(() -> one.asks(RequestKind.NEED_LONGER, "Ill", due))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("after 30 March 2026");
        assertThatThrownBy(() -> one.asks(RequestKind.NEED_LONGER, "Ill", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyConsidersARequestOfTheirAgency() {
        ReturnRequest request = one.asks(RequestKind.NOT_FOR_US, "Not us", null);
        Actor member = new Actor(
                PersonId.next(), "Member", Set.of(Role.REVIEW_GROUP_MEMBER), Set.of(PostId.next()), Set.of(one.agency));

        assertThatThrownBy(() -> one.agencyReturn.consider(request, true, "", one.dates(), one.doing(member)))
                .isInstanceOf(Refusal.class);
        assertThat(request.agreed()).isEmpty();
    }

    @Test
    void aRequestIsAnsweredOnce() {
        ReturnRequest request = one.asks(RequestKind.NOT_FOR_US, "Not us", null);
        one.considers(request, false, "It is");

        assertThatThrownBy(() -> one.considers(request, true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("answered already");
    }
}
