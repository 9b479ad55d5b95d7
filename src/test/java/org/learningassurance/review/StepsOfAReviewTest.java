package org.learningassurance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.learningassurance.review.ReviewExamples.TODAY;
import static org.learningassurance.review.ReviewExamples.audit;
import static org.learningassurance.review.ReviewExamples.practiceReview;
import static org.learningassurance.review.ReviewExamples.rapidReview;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Refusal;

class StepsOfAReviewTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2026, 6, 3);

    @Test
    void aRapidReviewIsCompletedThenSentThenDecided() {
        Review review = rapidReview(NOTIFIED);
        assertThat(review.nextSteps()).containsExactly(ReviewStep.COMPLETE);

        review.complete(NOTIFIED.plusDays(20), TODAY);
        assertThat(review.nextSteps()).containsExactly(ReviewStep.SEND_TO_PANEL);

        review.sendToPanel(NOTIFIED.plusDays(21), TODAY);
        assertThat(review.nextSteps()).containsExactly(ReviewStep.DECIDE_OUTCOME);

        review.decideOutcome(ReviewOutcome.NO_FURTHER_REVIEW, "Nothing new", NOTIFIED.plusDays(30), TODAY);
        assertThat(review.nextSteps()).isEmpty();
        assertThat(review.outcomeReason()).isEqualTo("Nothing new");
    }

    @Test
    void aPracticeReviewIsAgreedThenPublishedOrNot() {
        Review review = practiceReview(NOTIFIED, null);
        assertThat(review.nextSteps()).containsExactly(ReviewStep.AGREE);

        review.agree(NOTIFIED.plusDays(90), TODAY);

        assertThat(review.nextSteps()).containsExactly(ReviewStep.PUBLISH, ReviewStep.DO_NOT_PUBLISH);
    }

    @Test
    void anAuditIsCompletedAndThatIsAll() {
        Review review = audit(NOTIFIED);

        review.complete(NOTIFIED.plusDays(40), TODAY);

        assertThat(review.nextSteps()).isEmpty();
        assertThat(review.status()).isEqualTo(ReviewStatus.COMPLETED);
    }

    @Test
    void aStepOutOfOrderIsRefusedAndChangesNothing() {
        Review review = rapidReview(NOTIFIED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> review.sendToPanel(TODAY, TODAY))
                .withMessage("RR-0001 is notified: this is not the moment to send it to the national Panel");
        assertThat(review.status()).isEqualTo(ReviewStatus.NOTIFIED);
        assertThat(review.sentToPanelOn()).isNull();
    }

    @Test
    void aStepIsNotTakenTwice() {
        Review review = rapidReview(NOTIFIED);
        review.complete(NOTIFIED.plusDays(20), TODAY);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> review.complete(NOTIFIED.plusDays(22), TODAY));
        assertThat(review.completedOn()).isEqualTo(NOTIFIED.plusDays(20));
    }

    @Test
    void aStepOfAnotherKindIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rapidReview(NOTIFIED).publish(TODAY, TODAY));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> practiceReview(NOTIFIED, null).complete(TODAY, TODAY));
    }

    @Test
    void aStepInTheFutureIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rapidReview(NOTIFIED).complete(TODAY.plusDays(1), TODAY))
                .withMessage("The date of completion must be today or in the past")
                .satisfies(refusal -> assertThat(refusal.field()).contains("on"));
    }

    @Test
    void aStepBeforeTheOneThatItFollowsIsRefused() {
        Review review = rapidReview(NOTIFIED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> review.complete(NOTIFIED.minusDays(1), TODAY))
                .withMessage("The date of completion must be on or after 3 June 2026, when it was notified");

        review.complete(NOTIFIED.plusDays(20), TODAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> review.sendToPanel(NOTIFIED.plusDays(19), TODAY))
                .withMessageContaining("23 June 2026, when it was completed");
    }

    @Test
    void completedOnTheDayOfNotificationIsFine() {
        Review review = rapidReview(NOTIFIED);

        review.complete(NOTIFIED, TODAY);

        assertThat(review.completedOn()).isEqualTo(NOTIFIED);
    }

    @Test
    void aReviewOpenedInTheFutureOrInAnImpossibleYearIsRefused() {
        assertThat(DateHasHappened.judge(TODAY.plusDays(1), TODAY, "The date", "openedOn")
                        .reason())
                .isEqualTo("The date must be today or in the past");
        assertThat(DateHasHappened.judge(LocalDate.of(206, 1, 1), TODAY, "The date", "openedOn")
                        .reason())
                .contains("Check the year");
        assertThat(DateHasHappened.judge(TODAY, TODAY, "The date", "openedOn").allowed())
                .isTrue();
    }
}
