package org.learningassurance.shared;

import java.util.UUID;

/** Identifies a report that was kept. */
public record ReportId(UUID value) implements Id {

    public static ReportId next() {
        return new ReportId(Id.nextValue());
    }

    public static ReportId of(UUID value) {
        return new ReportId(value);
    }

    /** @throws NotFound when the text is no id, as for an address that leads nowhere */
    public static ReportId of(String value) {
        return new ReportId(Id.parse(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
