package org.learningassurance.review.web;

import org.learningassurance.review.Review;
import org.learningassurance.shared.web.Tag;

/** The state of a review as a coloured word. */
final class ReviewTags {

    private ReviewTags() {}

    static Tag status(Review review) {
        String colour = switch (review.status()) {
            case NOTIFIED, COMMISSIONED, INITIATED -> "blue";
            case COMPLETED, SENT_TO_PANEL, AGREED -> review.nextSteps().isEmpty() ? "green" : "light-blue";
            case DECIDED, PUBLISHED -> "green";
            case NOT_PUBLISHED -> "grey";
        };
        return new Tag(review.status().label(), colour);
    }
}
