package org.learningassurance.shared;

import java.util.UUID;

/** Identifies an outcome measure. */
public record MeasureId(UUID value) implements Id {

    public static MeasureId next() {
        return new MeasureId(Id.nextValue());
    }

    public static MeasureId of(UUID value) {
        return new MeasureId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static MeasureId of(String value) {
        return new MeasureId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
