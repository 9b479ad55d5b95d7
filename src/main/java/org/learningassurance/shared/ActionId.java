package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a partnership action. */
public record ActionId(UUID value) implements Id {

    public static ActionId next() {
        return new ActionId(Id.nextValue());
    }

    public static ActionId of(UUID value) {
        return new ActionId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ActionId of(String value) {
        return new ActionId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
