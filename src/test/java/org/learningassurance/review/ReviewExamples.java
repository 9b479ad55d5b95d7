package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.WorkingCalendar;

/** Reviews as the domain makes them, without a database. */
final class ReviewExamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final RestrictedFacts GIRL_UNDER_1_HARMED =
            new RestrictedFacts(AgeBand.UNDER_1, Sex.FEMALE, IncidentOutcome.SERIOUS_HARM);

    private static final WorkingCalendar ENGLAND = WorkingCalendar.england();

    private ReviewExamples() {}

    static Review rapidReview(LocalDate notifiedOn) {
        return review(
                ReviewKind.RAPID_REVIEW,
                NewReview.rapidReview("Injury of a baby", notifiedOn, GIRL_UNDER_1_HARMED),
                null,
                new ReviewClock(ReviewKind.RAPID_REVIEW, 15, null));
    }

    static Review decidedRapidReview(LocalDate notifiedOn, ReviewOutcome outcome, LocalDate decidedOn) {
        Review review = rapidReview(notifiedOn);
        review.complete(notifiedOn.plusDays(10), TODAY);
        review.sendToPanel(notifiedOn.plusDays(11), TODAY);
        review.decideOutcome(outcome, "As the review group saw it", decidedOn, TODAY);
        return review;
    }

    static Review practiceReview(LocalDate commissionedOn, @Nullable Review source) {
        return review(
                ReviewKind.PRACTICE_REVIEW,
                NewReview.practiceReview("Practice review", commissionedOn, source == null ? null : source.id()),
                source,
                new ReviewClock(ReviewKind.PRACTICE_REVIEW, null, 6));
    }

    static Review audit(LocalDate initiatedOn) {
        return review(
                ReviewKind.AUDIT,
                NewReview.initiated("Audit of supervision", initiatedOn),
                null,
                new ReviewClock(ReviewKind.AUDIT, null, null));
    }

    private static Review review(ReviewKind kind, NewReview opening, @Nullable Review source, ReviewClock clock) {
        return new Review(
                ReviewId.next(),
                kind.series() + "-0001",
                kind,
                opening,
                source,
                clock,
                ENGLAND,
                Instant.parse("2026-11-23T09:00:00Z"));
    }
}
