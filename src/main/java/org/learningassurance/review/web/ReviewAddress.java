package org.learningassurance.review.web;

import java.util.Arrays;
import java.util.Locale;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewStep;
import org.learningassurance.shared.NotFound;

/** How reviews, their kinds and their steps are written in addresses. */
final class ReviewAddress {

    private ReviewAddress() {}

    static String of(Review review) {
        return "/reviews/" + review.ref();
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ReviewKind kind(String slug) {
        return find(ReviewKind.values(), slug);
    }

    static ReviewStep step(String slug) {
        return find(ReviewStep.values(), slug);
    }

    private static <E extends Enum<E>> E find(E[] values, String slug) {
        return Arrays.stream(values)
                .filter(value -> slug(value).equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }
}
