package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a review. */
public record ReviewId(UUID value) implements Id {

    public static ReviewId next() {
        return new ReviewId(Id.nextValue());
    }

    public static ReviewId of(UUID value) {
        return new ReviewId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ReviewId of(String value) {
        return new ReviewId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
