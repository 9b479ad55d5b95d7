package org.learningassurance.shared;

import java.util.UUID;

/** Identifies one round of the chase. */
public record ChaseRoundId(UUID value) implements Id {

    public static ChaseRoundId next() {
        return new ChaseRoundId(Id.nextValue());
    }

    public static ChaseRoundId of(UUID value) {
        return new ChaseRoundId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ChaseRoundId of(String value) {
        return new ChaseRoundId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
