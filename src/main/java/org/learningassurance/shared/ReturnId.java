package org.learningassurance.shared;

import java.util.UUID;

/** Identifies an agency return. */
public record ReturnId(UUID value) implements Id {

    public static ReturnId next() {
        return new ReturnId(Id.nextValue());
    }

    public static ReturnId of(UUID value) {
        return new ReturnId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ReturnId of(String value) {
        return new ReturnId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
