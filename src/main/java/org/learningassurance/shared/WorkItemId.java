package org.learningassurance.shared;

import java.util.UUID;

/** Identifies an open step of work. */
public record WorkItemId(UUID value) implements Id {

    public static WorkItemId next() {
        return new WorkItemId(Id.nextValue());
    }

    public static WorkItemId of(UUID value) {
        return new WorkItemId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static WorkItemId of(String value) {
        return new WorkItemId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
