package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a practitioner session. */
public record SessionId(UUID value) implements Id {

    public static SessionId next() {
        return new SessionId(Id.nextValue());
    }

    public static SessionId of(UUID value) {
        return new SessionId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static SessionId of(String value) {
        return new SessionId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
