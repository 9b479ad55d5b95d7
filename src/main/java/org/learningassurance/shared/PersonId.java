package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a person who holds or deputises posts. */
public record PersonId(UUID value) implements Id {

    public static PersonId next() {
        return new PersonId(Id.nextValue());
    }

    public static PersonId of(UUID value) {
        return new PersonId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static PersonId of(String value) {
        return new PersonId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
