package org.learningassurance.review.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewStatus;
import org.learningassurance.shared.web.DateInput;

/** The filters of the list of reviews, as they were typed. */
class ReviewFilterForm {

    DateInput since = new DateInput();
    DateInput until = new DateInput();
    DateInput recorded = new DateInput();

    @Nullable
    ReviewKind kind;

    @Nullable
    ReviewStatus status;

    boolean typedADate() {
        return !since.isEmpty() || !until.isEmpty() || !recorded.isEmpty();
    }

    void show(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate recordedBy) {
        since = DateInput.of(from);
        until = DateInput.of(to);
        recorded = DateInput.of(recordedBy);
    }
}
