package org.learningassurance.shared;

import java.util.UUID;

/** Identifies an overdue claim before the review group. */
public record OverdueReviewId(UUID value) implements Id {

    public static OverdueReviewId next() {
        return new OverdueReviewId(Id.nextValue());
    }

    public static OverdueReviewId of(UUID value) {
        return new OverdueReviewId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static OverdueReviewId of(String value) {
        return new OverdueReviewId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
