package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;

class ClosingByDecisionTest {

    private final OneReturn one = OneReturn.ofAllRungs();

    @Test
    void aMovedDueDateNeedsAReasonAndCountsAsASlip() {
        LocalDate due = one.step(Rung.DISSEMINATED).dueOn();

        assertThatThrownBy(() -> move(due.plusDays(14), " ")).isInstanceOf(Refusal.class);
        move(due.plusDays(14), "New in post");
        move(due.plusDays(28), "Still new in post");

        RungStep step = one.step(Rung.DISSEMINATED);
        assertThat(step.dueOn()).isEqualTo(due.plusDays(28));
        assertThat(step.slips()).isEqualTo(2);
        assertThat(step.dueRevision()).isEqualTo(2);
        assertThat(step.disposition()).isEqualTo(Disposition.OPEN);
    }

    @Test
    void anEarlierDueDateIsNoSlip() {
        move(one.today().plusDays(3), "Urgent");

        assertThat(one.step(Rung.DISSEMINATED).slips()).isZero();
        assertThat(one.step(Rung.DISSEMINATED).dueRevision()).isEqualTo(1);
    }

    @Test
    void aDueDateIsNotMovedIntoThePast() {
        assertThatThrownBy(() -> move(one.today(), "Why not")).isInstanceOf(Refusal.class);
    }

    @Test
    void anAcceptedGapClosesItsRungAndLetsTheAgencyGoOn() {
        one.whatHappened();

        one.agencyReturn.acceptGap(
                Rung.DISSEMINATED, "The team is being dissolved", one.dates(), one.doing(one.officer));

        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.GAP_ACCEPTED);
        assertThat(one.agencyReturn.nextAskedRung()).contains(Rung.IMPLEMENTED);
        assertThat(one.rulesBroken(one.putInPlace())).isEmpty();
        assertThat(one.whatHappened())
                .anyMatch(RungClosed.class::isInstance)
                .noneMatch(event -> event instanceof ReturnClosed || event instanceof ReturnSettled);
    }

    @Test
    void theLastGapAcceptedClosesTheReturn() {
        OneReturn last = new OneReturn(Rung.DISSEMINATED);
        last.whatHappened();

        last.agencyReturn.acceptGap(Rung.DISSEMINATED, "Closed next week", last.dates(), last.doing(last.officer));

        assertThat(last.whatHappened())
                .extracting(event -> event.type())
                .containsExactly("ReturnClosed", "DispositionChanged", "ReturnSettled");
    }

    @Test
    void noResponseClosesAllThatIsLeft() {
        one.accepts(one.claims(one.reached(48)));

        one.agencyReturn.closeUnanswered(
                Rung.IMPLEMENTED, "Three reminders, two meetings", one.dates(), one.doing(one.officer));

        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(List.of(Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED, Rung.OUTCOME))
                .allMatch(rung -> one.step(rung).disposition() == Disposition.NO_RESPONSE);
        assertThat(one.agencyReturn.settled()).isTrue();
    }

    @Test
    void anAgencyThatHasAnsweredIsNeverClosedAsNoResponse() {
        one.claims(one.reached(48));

        assertThatThrownBy(() -> one.agencyReturn.closeUnanswered(
                        Rung.DISSEMINATED, "Nothing came", one.dates(), one.doing(one.officer)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("AnswerIsNoSilence"));
        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.CLAIMED);
    }

    @Test
    void negativeEvidenceIsNeverClosedAsNoResponse() {
        one.accepts(one.claims(one.reached(48)));
        one.accepts(one.claims(one.putInPlace(true, Set.of(one.audit.id()))));
        RungClaim negative = one.claims(one.practice(Shows.NEGATIVE));
        one.judges(negative, new Judgement.AcceptNotYetChanged(one.today().plusDays(30), "Coaching"), one.officer);

        assertThatThrownBy(() -> one.agencyReturn.closeUnanswered(
                        Rung.PRACTICE_CHANGED, "Nothing came", one.dates(), one.doing(one.officer)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void withdrawnClosesOnlyWhatIsOpen() {
        one.accepts(one.claims(one.reached(48)));

        one.agencyReturn.close(
                Set.of(Rung.values()), Disposition.WITHDRAWN, "Said twice", one.dates(), one.doing(one.officer));

        assertThat(one.agencyReturn.steps())
                .extracting(RungStep::disposition)
                .containsExactly(
                        Disposition.ACCEPTED, Disposition.WITHDRAWN, Disposition.WITHDRAWN, Disposition.WITHDRAWN);
        assertThat(one.agencyReturn.settled()).isTrue();
    }

    @Test
    void whatIsSettledStaysAsItIs() {
        one.agencyReturn.close(
                Set.of(Rung.values()), Disposition.WITHDRAWN, "Said twice", one.dates(), one.doing(one.officer));
        one.whatHappened();

        one.agencyReturn.close(
                Set.of(Rung.values()), Disposition.SUPERSEDED, "Again", one.dates(), one.doing(one.officer));

        assertThat(one.whatHappened()).isEmpty();
        assertThatThrownBy(() -> move(one.today().plusDays(5), "Late")).isInstanceOf(Refusal.class);
    }

    @Test
    void passesToTheAgencyThatTookOver() {
        AgencyId successor = AgencyId.next();
        one.whatHappened();

        one.agencyReturn.passTo(successor, one.doing(one.officer));

        assertThat(one.agencyReturn.agency()).isEqualTo(successor);
        assertThat(one.whatHappened())
                .allSatisfy(event -> assertThat(event.agency()).isEqualTo(successor))
                .hasSize(5);
    }

    private void move(LocalDate to, String reason) {
        one.agencyReturn.moveDueDate(Rung.DISSEMINATED, to, reason, one.doing(one.officer));
    }
}
