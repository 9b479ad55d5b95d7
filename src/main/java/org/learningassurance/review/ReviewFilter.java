package org.learningassurance.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of reviews; whatever is null narrows nothing.
 *
 * @param from opened on this day or later
 * @param to opened on this day or earlier
 */
public record ReviewFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ReviewKind kind,
        @Nullable ReviewStatus status) {

    public static ReviewFilter all() {
        return new ReviewFilter(null, null, null, null);
    }

    public static ReviewFilter of(ReviewKind kind) {
        return new ReviewFilter(null, null, kind, null);
    }
}
