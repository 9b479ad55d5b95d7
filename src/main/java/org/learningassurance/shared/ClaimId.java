package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a claim of a rung. */
public record ClaimId(UUID value) implements Id {

    public static ClaimId next() {
        return new ClaimId(Id.nextValue());
    }

    public static ClaimId of(UUID value) {
        return new ClaimId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ClaimId of(String value) {
        return new ClaimId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
