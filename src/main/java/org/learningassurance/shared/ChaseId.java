package org.learningassurance.shared;

import java.util.UUID;

/** Identifies one row of the chase ledger. */
public record ChaseId(UUID value) implements Id {

    public static ChaseId next() {
        return new ChaseId(Id.nextValue());
    }

    public static ChaseId of(UUID value) {
        return new ChaseId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ChaseId of(String value) {
        return new ChaseId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
