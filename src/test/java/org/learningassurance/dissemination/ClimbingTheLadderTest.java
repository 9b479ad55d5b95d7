package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceExamples;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;

class ClimbingTheLadderTest {

    private final OneReturn one = OneReturn.ofAllRungs();

    @Test
    void aRungOutOfOrderIsRefused() {
        assertThat(one.rulesBroken(one.putInPlace())).containsExactly("RungBelowIsAccepted");
        one.claims(one.reached(48));
        assertThat(one.rulesBroken(one.putInPlace())).containsExactly("RungBelowIsAccepted");
    }

    @Test
    void aRungThatWasNotAskedIsNotThere() {
        OneReturn school = new OneReturn(Rung.DISSEMINATED);

        assertThatThrownBy(() -> school.rulesBroken(school.putInPlace())).isInstanceOf(NotFound.class);
    }

    @Test
    void anUnaskedRungBelowDoesNotStandInTheWay() {
        OneReturn lead = new OneReturn(Rung.DISSEMINATED, Rung.PRACTICE_CHANGED);
        lead.claims(lead.reached(48), JudgedBy.RECEIPT);

        assertThat(lead.agencyReturn.nextAskedRung()).contains(Rung.PRACTICE_CHANGED);
        lead.daysLater(100);
        assertThat(lead.rulesBroken(lead.practice(Shows.POSITIVE))).isEmpty();
    }

    @Test
    void dueDatesAreTheDefaultOnesInWorkingDaysAndWeeks() {
        // twenty working days from Monday 2 March 2026
        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(LocalDate.of(2026, 3, 30));
        // sixty, over Good Friday, Easter Monday and two May holidays
        assertThat(one.step(Rung.IMPLEMENTED).dueOn()).isEqualTo(LocalDate.of(2026, 5, 29));
        // 26 weeks later is Monday 31 August, a bank holiday
        assertThat(one.step(Rung.PRACTICE_CHANGED).dueOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(one.step(Rung.OUTCOME).dueOn()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void daysOnWhichTheAgencyIsClosedDoNotCount() {
        OneReturn school = new OneReturn(Rung.DISSEMINATED).closedOn(day -> day.getMonthValue() == 8);

        LocalDate due = school.dates().due(Rung.DISSEMINATED, RoundKind.ASKING, LocalDate.of(2026, 7, 27));

        // five working days in July, none in August, then fifteen from 1 September
        assertThat(due).isEqualTo(LocalDate.of(2026, 9, 22));
    }

    @Test
    void aDateThatWasSetHoldsForAllRungs() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        OneReturn again = new OneReturn(RoundKind.ASKING, day, Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);

        assertThat(again.agencyReturn.steps()).extracting(RungStep::dueOn).containsExactly(day, day);
    }

    @Test
    void practiceIsLeftToSettleForEightWeeks() {
        climbToImplemented(false);

        RungStep practice = one.step(Rung.PRACTICE_CHANGED);
        assertThat(practice.opensOn()).contains(LocalDate.of(2026, 4, 27));
        assertThat(one.rulesBroken(one.practice(Shows.POSITIVE))).containsExactly("RungAwaitsAClaim");
        assertThat(one.on(LocalDate.of(2026, 4, 27)).rulesBroken(one.practice(Shows.POSITIVE)))
                .isEmpty();
    }

    @Test
    void whatWasInPlaceAlreadyHasSettled() {
        climbToImplemented(true);

        assertThat(one.step(Rung.PRACTICE_CHANGED).opensOn()).contains(one.today());
        assertThat(one.rulesBroken(one.practice(Shows.POSITIVE))).isEmpty();
    }

    @Test
    void aRungThatOpensLateIsGivenFairTime() {
        one.on(LocalDate.of(2026, 6, 8));
        one.accepts(one.claims(one.reached(48)));

        RungStep implemented = one.step(Rung.IMPLEMENTED);
        assertThat(implemented.dueOn()).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(implemented.slips()).isZero();
    }

    @Test
    void mixedEvidenceIsAnsweredNotYetChangedWithANextDate() {
        climbToImplemented(true);
        RungClaim mixed = one.claims(one.practice(Shows.MIXED));

        assertThatThrownBy(() -> one.accepts(mixed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("answered, not yet changed");

        LocalDate next = one.today().plusMonths(3);
        one.judges(mixed, new Judgement.AcceptNotYetChanged(next, "Supervisors ask in each meeting"), one.officer);

        RungStep practice = one.step(Rung.PRACTICE_CHANGED);
        assertThat(practice.disposition()).isEqualTo(Disposition.NOT_YET_CHANGED);
        assertThat(practice.dueOn()).isEqualTo(next);
        assertThat(practice.slips()).isZero();
        assertThat(one.agencyReturn.settled()).isFalse();
        assertThat(one.agencyReturn.nextAskedRung()).contains(Rung.PRACTICE_CHANGED);
        assertThat(mixed.state()).isEqualTo(ClaimState.NOT_YET_CHANGED);
    }

    @Test
    void afterTheNextMeasurementTheSameRungIsClaimedAgain() {
        climbToImplemented(true);
        RungClaim negative = one.claims(one.practice(Shows.NEGATIVE));
        one.judges(
                negative, new Judgement.AcceptNotYetChanged(one.today().plusMonths(3), "More coaching"), one.officer);

        one.daysLater(80);
        one.accepts(one.claims(one.practice(Shows.POSITIVE)));

        assertThat(one.step(Rung.PRACTICE_CHANGED).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(one.agencyReturn.nextAskedRung()).contains(Rung.OUTCOME);
    }

    @Test
    void theNextMeasurementLiesAheadAndSaysWhatHappensBefore() {
        climbToImplemented(true);
        RungClaim mixed = one.claims(one.practice(Shows.MIXED));

        assertThatThrownBy(() ->
                        one.judges(mixed, new Judgement.AcceptNotYetChanged(one.today(), "Coaching"), one.officer))
                .hasMessageContaining("after today");
        assertThatThrownBy(() -> one.judges(mixed, new Judgement.AcceptNotYetChanged(null, "Coaching"), one.officer))
                .hasMessageContaining("Enter the date");
        assertThatThrownBy(() -> one.judges(
                        mixed, new Judgement.AcceptNotYetChanged(one.today().plusDays(9), " "), one.officer))
                .hasMessageContaining("what is to happen");
        assertThat(mixed.state()).isEqualTo(ClaimState.AWAITING);
    }

    @Test
    void disseminationIsNeverAnsweredNotYetChanged() {
        RungClaim claim = one.claims(one.reached(48));

        assertThatThrownBy(() -> one.judges(
                        claim, new Judgement.AcceptNotYetChanged(one.today().plusDays(9), "More"), one.officer))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void practiceRestsOnEvidenceOfPractice() {
        climbToImplemented(true);
        Claim bare = new PracticeClaim(Shows.POSITIVE, "It is better", false, Set.of(), "");
        EvidenceItem register = EvidenceExamples.item(
                one.agency,
                new EvidenceDetails(
                        EvidenceKind.TRAINING_RECORD,
                        "Register",
                        "Who came",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 2, 1),
                        40,
                        "0",
                        "40",
                        Independence.SELF));

        assertThat(one.rulesBroken(bare)).containsExactly("PracticeRestsOnEvidence");
        assertThat(PracticeRestsOnEvidence.check((PracticeClaim) bare, List.of(register)))
                .isNotEmpty();
        assertThat(PracticeRestsOnEvidence.check((PracticeClaim) bare, List.of(one.audit)))
                .isEmpty();
    }

    @Test
    void evidenceOfAnotherAgencyIsRefused() {
        climbToImplemented(true);
        EvidenceItem foreign = EvidenceExamples.audit(org.learningassurance.shared.AgencyId.next());
        Claim claim =
                new PracticeClaim(Shows.POSITIVE, "It is better", false, Set.of(one.audit.id(), foreign.id()), "");

        assertThat(one.rulesBroken(claim)).containsExactly("EvidenceIsOfTheAgency");
    }

    @Test
    void anOutcomeIsMeasuredAgainstABaselineOrHeard() {
        assertThat(OutcomeIsMeasuredOrHeard.check(outcome("", "", ""))).hasSize(1);
        assertThat(OutcomeIsMeasuredOrHeard.check(outcome("7 of 40", "", ""))).hasSize(1);
        assertThat(OutcomeIsMeasuredOrHeard.check(outcome("7 of 40", "19 of 40", "")))
                .isEmpty();
        assertThat(OutcomeIsMeasuredOrHeard.check(outcome("", "", "Somebody asked me")))
                .isEmpty();
    }

    @Test
    void theTopOfTheLadderSettlesTheReturnOnce() {
        OneReturn two = new OneReturn(Rung.DISSEMINATED, Rung.IMPLEMENTED);
        two.accepts(two.claims(two.reached(48)));
        assertThat(two.whatHappened()).noneMatch(ReturnSettled.class::isInstance);

        two.accepts(two.claims(two.putInPlace()));

        assertThat(two.agencyReturn.settled()).isTrue();
        assertThat(two.whatHappened())
                .filteredOn(ReturnSettled.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aMaterialVersionOfTheBriefIsConfirmedAgainAndNothingAboveIsLost() {
        one.accepts(one.claims(one.reached(48)));
        one.claims(one.putInPlace());
        one.whatHappened();

        BriefVersionId second = BriefVersionId.next();
        one.daysLater(5);
        one.agencyReturn.renewBrief(second, true, "The law has changed", one.dates(), one.doing(one.officer));

        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.OPEN);
        assertThat(one.step(Rung.DISSEMINATED).dueOn())
                .isEqualTo(one.dates().due(Rung.DISSEMINATED, RoundKind.ASKING, one.today()));
        assertThat(one.step(Rung.IMPLEMENTED).disposition()).isEqualTo(Disposition.CLAIMED);
        assertThat(one.agencyReturn.nextAskedRung()).contains(Rung.DISSEMINATED);
        assertThat(one.whatHappened())
                .extracting(ReturnEvent::type)
                .containsExactly("NewBriefToConfirm", "DispositionChanged");

        RungClaim again = one.claims(one.reached(48));
        assertThat(again.briefVersion()).contains(second);
    }

    @Test
    void aVersionThatIsNotMaterialIsNotConfirmedAgain() {
        one.accepts(one.claims(one.reached(48)));
        one.whatHappened();

        one.agencyReturn.renewBrief(
                BriefVersionId.next(), false, "A typing error", one.dates(), one.doing(one.officer));

        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(one.whatHappened()).isEmpty();
    }

    @Test
    void whoHasNotConfirmedYetConfirmsTheNewVersion() {
        BriefVersionId second = BriefVersionId.next();
        LocalDate due = one.step(Rung.DISSEMINATED).dueOn();

        one.agencyReturn.renewBrief(second, true, "The law has changed", one.dates(), one.doing(one.officer));

        assertThat(one.agencyReturn.briefVersion()).contains(second);
        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(due);
    }

    @Test
    void everyChangeOfDispositionOrDateIsTold() {
        one.whatHappened();

        one.accepts(one.claims(one.reached(48)));

        assertThat(one.whatHappened())
                .filteredOn(DispositionChanged.class::isInstance)
                .extracting(event -> ((DispositionChanged) event).to())
                .containsExactly(Disposition.CLAIMED, Disposition.ACCEPTED, Disposition.OPEN);
    }

    private void climbToImplemented(boolean already) {
        one.accepts(one.claims(one.reached(48)));
        one.accepts(one.claims(one.putInPlace(already, Set.of(one.audit.id()))));
    }

    private static OutcomeClaim outcome(String measure, String baseline, String voice) {
        return new OutcomeClaim(Shows.POSITIVE, measure, baseline, voice, false, Set.of(), "");
    }
}
