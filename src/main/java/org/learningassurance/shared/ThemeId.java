package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a cross-cutting theme. */
public record ThemeId(UUID value) implements Id {

    public static ThemeId next() {
        return new ThemeId(Id.nextValue());
    }

    public static ThemeId of(UUID value) {
        return new ThemeId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ThemeId of(String value) {
        return new ThemeId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
