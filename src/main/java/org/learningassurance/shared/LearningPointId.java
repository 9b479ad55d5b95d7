package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a learning point. */
public record LearningPointId(UUID value) implements Id {

    public static LearningPointId next() {
        return new LearningPointId(Id.nextValue());
    }

    public static LearningPointId of(UUID value) {
        return new LearningPointId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static LearningPointId of(String value) {
        return new LearningPointId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
