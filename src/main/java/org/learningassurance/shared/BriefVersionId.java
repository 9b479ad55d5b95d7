package org.learningassurance.shared;

import java.util.UUID;

/** Identifies one version of a learning brief. */
public record BriefVersionId(UUID value) implements Id {

    public static BriefVersionId next() {
        return new BriefVersionId(Id.nextValue());
    }

    public static BriefVersionId of(UUID value) {
        return new BriefVersionId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static BriefVersionId of(String value) {
        return new BriefVersionId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
