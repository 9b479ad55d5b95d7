package org.learningassurance.shared;

import java.util.UUID;

/** Identifies an evidence item. */
public record EvidenceId(UUID value) implements Id {

    public static EvidenceId next() {
        return new EvidenceId(Id.nextValue());
    }

    public static EvidenceId of(UUID value) {
        return new EvidenceId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static EvidenceId of(String value) {
        return new EvidenceId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
