package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a decision. */
public record DecisionId(UUID value) implements Id {

    public static DecisionId next() {
        return new DecisionId(Id.nextValue());
    }

    public static DecisionId of(UUID value) {
        return new DecisionId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static DecisionId of(String value) {
        return new DecisionId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
