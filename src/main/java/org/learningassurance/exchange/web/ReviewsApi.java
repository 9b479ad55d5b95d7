package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewFilter;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ReviewStatus;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.Actor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reviews")
class ReviewsApi {

    private static final Sort NEWEST_FIRST =
            Sort.by("openedOn").descending().and(Sort.by("ref").descending());

    private final ReviewService reviews;

    ReviewsApi(ReviewService reviews) {
        this.reviews = reviews;
    }

    /**
     * A review.
     *
     * @param openedOn when it was notified, commissioned or initiated
     * @param facts null for those who may not see what could single a child out
     * @param madeUp whether the row is an example
     */
    record Item(
            UUID id,
            String reference,
            ReviewKind kind,
            String title,
            ReviewStatus status,
            LocalDate openedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate completedOn,
            @Nullable ReviewOutcome outcome,
            @Nullable LocalDate publicationDueOn,
            @Nullable LocalDate publishedOn,
            boolean underEmbargo,
            boolean madeUp,
            @Nullable Facts facts) {

        static Item of(Review review, Actor by) {
            return new Item(
                    review.id().value(),
                    review.ref(),
                    review.kind(),
                    review.title(),
                    review.status(),
                    review.openedOn(),
                    review.dueOn(),
                    review.completedOn(),
                    review.outcome(),
                    review.publicationDueOn(),
                    review.publishedOn(),
                    review.underEmbargo(),
                    review.madeUp(),
                    review.factsFor(by).map(Facts::of).orElse(null));
        }
    }

    record Facts(
            @Nullable AgeBand ageBand,
            @Nullable Sex sex,
            @Nullable IncidentOutcome incidentOutcome) {

        static Facts of(RestrictedFacts facts) {
            return new Facts(facts.ageBand(), facts.sex(), facts.incidentOutcome());
        }
    }

    @GetMapping("/api/v1/reviews")
    @Operation(summary = "Reviews opened in a period, last opened first. Agencies see none.")
    ApiPage<Item> list(
            @Parameter(description = "First day on which they were opened") @RequestParam(required = false) @Nullable
                    LocalDate from,
            @Parameter(description = "Last day on which they were opened") @RequestParam(required = false) @Nullable
                    LocalDate to,
            @RequestParam(required = false) @Nullable ReviewKind kind,
            @RequestParam(required = false) @Nullable ReviewStatus status,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Actor by) {
        Days.inOrder(from, to);
        Paging paging = Paging.of(page, size);
        Page<Review> found = reviews.list(new ReviewFilter(from, to, kind, status), paging.sorted(NEWEST_FIRST), by);
        return new ApiPage<>(
                found.map(review -> Item.of(review, by)).getContent(), page, size, found.getTotalElements());
    }
}
