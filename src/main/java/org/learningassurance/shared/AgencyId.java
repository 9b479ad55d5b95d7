package org.learningassurance.shared;

import java.util.UUID;

/** Identifies an agency. */
public record AgencyId(UUID value) implements Id {

    public static AgencyId next() {
        return new AgencyId(Id.nextValue());
    }

    public static AgencyId of(UUID value) {
        return new AgencyId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static AgencyId of(String value) {
        return new AgencyId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
