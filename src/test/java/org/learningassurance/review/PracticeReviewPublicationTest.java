package org.learningassurance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.learningassurance.review.ReviewExamples.TODAY;
import static org.learningassurance.review.ReviewExamples.decidedRapidReview;
import static org.learningassurance.review.ReviewExamples.practiceReview;
import static org.learningassurance.review.ReviewExamples.rapidReview;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;

/** R1: a practice review is published six months after the decision; moving that needs a reason, which is kept. */
class PracticeReviewPublicationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId OFFICER = PersonId.next();

    @Test
    void isDueSixMonthsAfterTheDecisionThatFollowedTheRapidReview() {
        Review rapid =
                decidedRapidReview(LocalDate.of(2026, 1, 5), ReviewOutcome.PRACTICE_REVIEW, LocalDate.of(2026, 2, 10));

        Review practice = practiceReview(LocalDate.of(2026, 3, 2), rapid);

        assertThat(practice.publicationDueOn()).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(practice.sourceReview()).isEqualTo(rapid.id());
    }

    @Test
    void withoutARapidReviewTheCommissioningIsTheDecision() {
        assertThat(practiceReview(LocalDate.of(2026, 3, 2), null).publicationDueOn())
                .isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void sixMonthsAfterTheLastOfAugustEndWithFebruary() {
        assertThat(practiceReview(LocalDate.of(2026, 8, 31), null).publicationDueOn())
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void everyMoveIsKept() {
        Review practice = practiceReview(LocalDate.of(2026, 3, 2), null);

        practice.movePublication(LocalDate.of(2026, 12, 1), "Criminal trial", OFFICER, NOW);
        practice.movePublication(LocalDate.of(2027, 1, 15), "Family asked for time", OFFICER, NOW);

        assertThat(practice.publicationDueOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(practice.publicationMoves())
                .extracting(PublicationMove::from, PublicationMove::to, PublicationMove::reason)
                .containsExactly(
                        tuple(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 1), "Criminal trial"),
                        tuple(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 15), "Family asked for time"));
    }

    @Test
    void aMovedDateRunsItsOwnClock() {
        Review practice = practiceReview(LocalDate.of(2026, 3, 2), null);
        assertThat(practice.notesClockPassed(LocalDate.of(2026, 9, 3))).isTrue();

        practice.movePublication(LocalDate.of(2026, 12, 1), "Criminal trial", OFFICER, NOW);

        assertThat(practice.notesClockPassed(LocalDate.of(2026, 9, 4))).isFalse();
        assertThat(practice.notesClockPassed(LocalDate.of(2026, 12, 2))).isTrue();
    }

    @Test
    void aMoveToTheSameDayIsRefused() {
        Review practice = practiceReview(LocalDate.of(2026, 3, 2), null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> practice.movePublication(LocalDate.of(2026, 9, 2), "None", OFFICER, NOW))
                .satisfies(refusal -> assertThat(refusal.field()).contains("publicationDueOn"));
        assertThat(practice.publicationMoves()).isEmpty();
    }

    @Test
    void whatIsPublishedIsNotMovedAnyMore() {
        Review practice = practiceReview(LocalDate.of(2026, 3, 2), null);
        practice.agree(LocalDate.of(2026, 7, 1), TODAY);
        practice.publish(LocalDate.of(2026, 8, 1), TODAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> practice.movePublication(LocalDate.of(2027, 1, 1), "Late", OFFICER, NOW))
                .withMessageContaining("no publication ahead");
    }

    @Test
    void aRapidReviewHasNoPublicationToMove() {
        Review rapid = rapidReview(LocalDate.of(2026, 3, 2));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rapid.movePublication(LocalDate.of(2027, 1, 1), "Late", OFFICER, NOW));
    }

    @Test
    void isUnderEmbargoUntilItIsPublished() {
        Review practice = practiceReview(LocalDate.of(2026, 3, 2), null);
        assertThat(practice.underEmbargo()).isTrue();

        practice.agree(LocalDate.of(2026, 7, 1), TODAY);
        assertThat(practice.underEmbargo()).isTrue();

        practice.publish(LocalDate.of(2026, 8, 1), TODAY);
        assertThat(practice.underEmbargo()).isFalse();
    }

    @Test
    void staysUnderEmbargoWhenItIsNotPublished() {
        Review practice = practiceReview(LocalDate.of(2026, 3, 2), null);
        practice.agree(LocalDate.of(2026, 7, 1), TODAY);

        practice.doNotPublish("It would identify the child", LocalDate.of(2026, 8, 1), TODAY);

        assertThat(practice.underEmbargo()).isTrue();
        assertThat(practice.notPublishedReason()).isEqualTo("It would identify the child");
        assertThat(practice.nextSteps()).isEmpty();
    }

    @Test
    void followsOnlyARapidReviewAfterWhichItWasDecided() {
        Review undecided = rapidReview(LocalDate.of(2026, 3, 2));
        Review another = decidedRapidReview(
                LocalDate.of(2026, 1, 5), ReviewOutcome.NO_FURTHER_REVIEW, LocalDate.of(2026, 2, 10));
        Review right =
                decidedRapidReview(LocalDate.of(2026, 1, 5), ReviewOutcome.PRACTICE_REVIEW, LocalDate.of(2026, 2, 10));

        assertThat(PracticeReviewFollowsDecision.judge(undecided).allowed()).isFalse();
        assertThat(PracticeReviewFollowsDecision.judge(another).allowed()).isFalse();
        assertThat(PracticeReviewFollowsDecision.judge(practiceReview(LocalDate.of(2026, 3, 2), right))
                        .reason())
                .contains("is no rapid review");
        assertThat(PracticeReviewFollowsDecision.judge(right).allowed()).isTrue();
    }
}
