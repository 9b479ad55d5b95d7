package org.learningassurance.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.review.ReviewExamples.TODAY;
import static org.learningassurance.review.ReviewExamples.audit;
import static org.learningassurance.review.ReviewExamples.rapidReview;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R1: a rapid review is due 15 working days after its notification, in England. */
class RapidReviewClockTest {

    private static LocalDate dueAfter(int year, int month, int day) {
        return requireNonNull(rapidReview(LocalDate.of(year, month, day)).dueOn());
    }

    @Test
    void withoutAnyBankHolidayThreeWeeksPass() {
        assertThat(dueAfter(2026, 6, 3)).isEqualTo(LocalDate.of(2026, 6, 24));
    }

    @Test
    void notifiedOnAFridayBeforeEasterLosesGoodFridayAndEasterMonday() {
        assertThat(dueAfter(2026, 3, 27)).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void notifiedOnGoodFridayItselfBeginsOnTheTuesdayAfterEaster() {
        assertThat(dueAfter(2026, 4, 3)).isEqualTo(LocalDate.of(2026, 4, 27));
    }

    @Test
    void overChristmasLosesChristmasDayTheBoxingDaySubstituteAndNewYear() {
        assertThat(dueAfter(2026, 12, 18)).isEqualTo(LocalDate.of(2027, 1, 13));
    }

    @Test
    void inMayLosesBothBankHolidays() {
        assertThat(dueAfter(2026, 5, 1)).isEqualTo(LocalDate.of(2026, 5, 26));
        assertThat(dueAfter(2026, 5, 5)).isEqualTo(LocalDate.of(2026, 5, 27));
    }

    @Test
    void notifiedAtAWeekendCountsFromMonday() {
        assertThat(dueAfter(2026, 6, 6)).isEqualTo(LocalDate.of(2026, 6, 26));
    }

    @Test
    void theClockRunsUntilTheReviewIsCompletedAndNoLonger() {
        Review review = rapidReview(LocalDate.of(2026, 6, 3));
        assertThat(review.deadline()).contains(LocalDate.of(2026, 6, 24));

        review.complete(LocalDate.of(2026, 6, 20), TODAY);

        assertThat(review.deadline()).isEmpty();
        assertThat(review.dueOn()).isEqualTo(LocalDate.of(2026, 6, 24));
    }

    @Test
    void passingIsNotedOnceAndOnlyAfterTheDueDay() {
        Review review = rapidReview(LocalDate.of(2026, 6, 3));

        assertThat(review.notesClockPassed(LocalDate.of(2026, 6, 24))).isFalse();
        assertThat(review.notesClockPassed(LocalDate.of(2026, 6, 25))).isTrue();
        assertThat(review.notesClockPassed(LocalDate.of(2026, 6, 26))).isFalse();
    }

    @Test
    void passingIsNotNotedOfAReviewThatWasCompleted() {
        Review review = rapidReview(LocalDate.of(2026, 6, 3));
        review.complete(LocalDate.of(2026, 6, 24), TODAY);

        assertThat(review.notesClockPassed(LocalDate.of(2026, 7, 30))).isFalse();
    }

    @Test
    void anAuditHasNoStatutoryClock() {
        assertThat(audit(LocalDate.of(2026, 6, 3)).deadline()).isEmpty();
        assertThat(audit(LocalDate.of(2026, 6, 3)).notesClockPassed(TODAY)).isFalse();
    }
}
