package org.learningassurance.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.review.ReviewExamples.audit;
import static org.learningassurance.review.ReviewExamples.rapidReview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewFiguresTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static List<ReviewRecord> records(Review... reviews) {
        return Stream.of(reviews)
                .map(review -> new ReviewRecord(review, 1, NOW))
                .toList();
    }

    @Test
    void everyKindAndBandIsNamedAlsoWithNone() {
        ReviewFigures figures = ReviewFigures.of(FROM, TO, NOW, List.of(), true);

        assertThat(figures.opened())
                .containsOnlyKeys(ReviewKind.values())
                .allSatisfy((kind, count) -> assertThat(count).isZero());
        assertThat(requireNonNull(figures.rapidReviews()).byAgeBand()).containsOnlyKeys(AgeBand.values());
    }

    @Test
    void rapidReviewsAreBrokenDownAndOthersAreNot() {
        Review unknown = rapidReview(FROM);
        unknown.correct("Injury of a child", RestrictedFacts.none());

        ReviewFigures figures = ReviewFigures.of(FROM, TO, NOW, records(rapidReview(FROM), unknown, audit(FROM)), true);

        assertThat(figures.opened(ReviewKind.RAPID_REVIEW)).isEqualTo(2);
        assertThat(figures.opened(ReviewKind.AUDIT)).isEqualTo(1);
        ReviewFigures.Breakdown rapid = requireNonNull(figures.rapidReviews());
        assertThat(rapid.byAgeBand()).containsEntry(AgeBand.UNDER_1, 1).containsEntry(AgeBand.FROM_12, 0);
        assertThat(rapid.bySex()).isEqualTo(Map.of(Sex.FEMALE, 1, Sex.MALE, 0));
        assertThat(rapid.byOutcome()).isEqualTo(Map.of(IncidentOutcome.CHILD_DIED, 0, IncidentOutcome.SERIOUS_HARM, 1));
        assertThat(List.of(rapid.ageNotKnown(), rapid.sexNotKnown(), rapid.outcomeNotKnown()))
                .containsExactly(1, 1, 1);
    }

    @Test
    void whoeverMayNotSeeTheFactsGetsNoBreakdown() {
        ReviewFigures figures = ReviewFigures.of(FROM, TO, NOW, records(rapidReview(FROM)), false);

        assertThat(figures.rapidReviews()).isNull();
        assertThat(figures.opened(ReviewKind.RAPID_REVIEW)).isEqualTo(1);
    }
}
