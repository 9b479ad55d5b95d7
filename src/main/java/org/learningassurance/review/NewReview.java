package org.learningassurance.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ReviewId;

/**
 * What is recorded when a review is opened. It may have been opened long before it is recorded.
 *
 * @param title up to 200 characters; names no child, family or practitioner
 * @param openedOn when it was notified, commissioned or initiated; today or earlier
 * @param sourceReview the review that led to this one; of a practice review, its rapid review
 * @param underEmbargo whether nothing of it may be shown outside the partnership until it is published
 * @param madeUp whether the row is an example
 */
public record NewReview(
        String title,
        LocalDate openedOn,
        RestrictedFacts facts,
        @Nullable ReviewId sourceReview,
        boolean underEmbargo,
        boolean madeUp) {

    public static NewReview rapidReview(String title, LocalDate notifiedOn, RestrictedFacts facts) {
        return new NewReview(title, notifiedOn, facts, null, false, false);
    }

    /** A practice review is under embargo until it is published. */
    public static NewReview practiceReview(String title, LocalDate commissionedOn, @Nullable ReviewId rapidReview) {
        return new NewReview(title, commissionedOn, RestrictedFacts.none(), rapidReview, true, false);
    }

    /** A local learning review or an audit. */
    public static NewReview initiated(String title, LocalDate initiatedOn) {
        return new NewReview(title, initiatedOn, RestrictedFacts.none(), null, false, false);
    }

    public NewReview asMadeUp() {
        return new NewReview(title, openedOn, facts, sourceReview, underEmbargo, true);
    }
}
