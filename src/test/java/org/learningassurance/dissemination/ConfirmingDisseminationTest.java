package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;

class ConfirmingDisseminationTest {

    private final OneReturn one = OneReturn.ofAllRungs();

    @Test
    void belowTheTargetIsAProgressReportAndLeavesTheRungOpen() {
        one.whatHappened();

        RungClaim report = one.claims(one.reached(30));

        assertThat(report.state()).isEqualTo(ClaimState.PROGRESS);
        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.OPEN);
        assertThat(one.agencyReturn.reached()).contains(30);
        assertThat(one.whatHappened()).singleElement().isInstanceOfSatisfying(ReachReported.class, reported -> {
            assertThat(reported.reached()).isEqualTo(30);
            assertThat(reported.audience()).isEqualTo(52);
        });
    }

    @Test
    void atTheTargetIsAClaim() {
        one.claims(one.reached(30));

        RungClaim claim = one.claims(one.reached(48));

        assertThat(claim.state()).isEqualTo(ClaimState.AWAITING);
        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.CLAIMED);
        assertThat(one.agencyReturn.reached()).contains(48);
    }

    @Test
    void theTargetIsReachedAtEightyInAHundredAndNotBelow() {
        assertThat(Reach.of(80, 100).meets(80)).isTrue();
        assertThat(Reach.of(79, 100).meets(80)).isFalse();
        assertThat(Reach.of(41, 52).meets(80)).isFalse();
        assertThat(Reach.of(42, 52).meets(80)).isTrue();
    }

    @Test
    void moreStaffThanThereAreIsRefused() {
        assertThat(one.rulesBroken(one.reached(53))).containsExactly("ReachIsWithinAudience");
        assertThatThrownBy(() -> one.claims(one.reached(53)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("52 or fewer");
    }

    @Test
    void allStaffIsAllowed() {
        assertThat(one.rulesBroken(one.reached(52))).isEmpty();
    }

    @Test
    void neitherFigureNorReasonIsRefused() {
        Claim claim = one.dissemination(Reach.withoutFigure("  "));

        assertThat(one.rulesBroken(claim)).containsExactly("ReachIsStated");
        assertThat(one.fieldsRefused(claim)).containsExactly("reached");
    }

    @Test
    void aFigureOutOfNothingIsRefused() {
        assertThat(one.fieldsRefused(one.dissemination(new Reach(3, null, "", ""))))
                .containsExactly("audience");
        assertThat(one.fieldsRefused(one.dissemination(new Reach(null, 52, "", ""))))
                .containsExactly("reached");
        assertThat(one.fieldsRefused(one.dissemination(new Reach(0, 0, "", ""))))
                .containsExactly("audience");
    }

    @Test
    void aReasonInPlaceOfAFigureIsAClaimForPeopleToJudge() {
        RungClaim claim = one.claims(one.dissemination(Reach.withoutFigure("Sent to all sites; nobody signs")));

        assertThat(claim.state()).isEqualTo(ClaimState.AWAITING);
        assertThat(ReceiptIsEnough.check(claim.claim(), 52)).isFalse();
    }

    @Test
    void aSmallerAudienceNeedsAReasonAndIsNeverRecordedOnReceipt() {
        Reach smaller = Reach.of(30, 30);
        Reach explained = new Reach(30, 30, "", "The night team does not see children");

        assertThat(one.rulesBroken(one.dissemination(smaller))).containsExactly("SmallerAudienceHasAReason");
        assertThat(one.rulesBroken(one.dissemination(explained))).isEmpty();
        assertThat(ReceiptIsEnough.check(one.dissemination(explained), 52)).isFalse();
        assertThat(ReceiptIsEnough.check(one.reached(48), 52)).isTrue();
    }

    @Test
    void recordedOnReceiptOpensTheNextRungAtOnce() {
        one.whatHappened();

        RungClaim claim = one.claims(one.reached(48), JudgedBy.RECEIPT);

        assertThat(claim.state()).isEqualTo(ClaimState.RECORDED);
        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.RECORDED);
        assertThat(one.agencyReturn.nextAskedRung()).contains(Rung.IMPLEMENTED);
        assertThat(one.step(Rung.IMPLEMENTED).opensOn()).contains(one.today());
        assertThat(one.whatHappened())
                .extracting(event -> event.type())
                .containsExactly("RungClaimed", "RungRecorded", "DispositionChanged", "DispositionChanged");
    }

    @Test
    void theLastRungRecordedSettlesTheReturn() {
        OneReturn onlyDissemination = new OneReturn(Rung.DISSEMINATED);

        onlyDissemination.claims(onlyDissemination.reached(52), JudgedBy.RECEIPT);

        assertThat(onlyDissemination.agencyReturn.settled()).isTrue();
        assertThat(onlyDissemination.agencyReturn.nextAskedRung()).isEmpty();
        assertThat(onlyDissemination.whatHappened()).last().isInstanceOf(ReturnSettled.class);
    }

    @Test
    void aClaimThatWaitsCannotBeMadeAgain() {
        one.claims(one.reached(48));

        assertThat(one.rulesBroken(one.reached(50))).containsExactly("RungAwaitsAClaim");
    }

    @Test
    void tellsEverythingThatIsMissingAtOnce() {
        Claim empty = new DisseminationClaim(Set.of(), null, null, Reach.withoutFigure(""), null, true, Set.of(), "");

        assertThat(one.fieldsRefused(empty)).containsExactly("routes", "from", "to", "training", "reached", "evidence");
    }

    @Test
    void aDayToComeIsRefused() {
        LocalDate tomorrow = one.today().plusDays(1);
        Claim claim = new DisseminationClaim(
                Set.of(Route.BRIEF), one.today(), tomorrow, Reach.of(50, 52), TrainingUpdated.NO, false, Set.of(), "");

        assertThat(one.rulesBroken(claim)).containsExactly("ClaimLiesInThePast");
        assertThat(one.fieldsRefused(claim)).containsExactly("to");
    }

    @Test
    void aTextThatDoesNotFitIsRefused() {
        Claim claim = new DisseminationClaim(
                Set.of(Route.BRIEF),
                one.today(),
                one.today(),
                Reach.of(50, 52),
                TrainingUpdated.NO,
                false,
                Set.of(),
                "x".repeat(4001));

        assertThat(one.fieldsRefused(claim)).containsExactly("note");
    }

    @Test
    void whatWasInPlaceAlreadyNeedsEarlierEvidence() {
        Claim without = new DisseminationClaim(
                Set.of(Route.BRIEF),
                one.today(),
                one.today(),
                Reach.of(50, 52),
                TrainingUpdated.YES,
                true,
                Set.of(),
                "");
        Claim with = new DisseminationClaim(
                Set.of(Route.BRIEF),
                one.today(),
                one.today(),
                Reach.of(50, 52),
                TrainingUpdated.YES,
                true,
                Set.of(one.audit.id()),
                "");

        assertThat(one.rulesBroken(without)).containsExactly("AlreadyInPlaceHasEvidence");
        assertThat(one.rulesBroken(with)).isEmpty();
    }
}
