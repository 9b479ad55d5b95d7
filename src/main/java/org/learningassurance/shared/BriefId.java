package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a learning brief. */
public record BriefId(UUID value) implements Id {

    public static BriefId next() {
        return new BriefId(Id.nextValue());
    }

    public static BriefId of(UUID value) {
        return new BriefId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static BriefId of(String value) {
        return new BriefId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
