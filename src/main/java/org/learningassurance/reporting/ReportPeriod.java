package org.learningassurance.reporting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.learningassurance.shared.Refusal;

/** The days that a report is about, both of which count. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** @throws Refusal when it ends before it begins */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new Refusal("PeriodIsInOrder", "The last day must not be before the first", "to");
        }
    }

    /** The same for the same period, so that the trail tells of one report what was written in it. */
    UUID id() {
        return UUID.nameUUIDFromBytes("scrutiny board %s %s".formatted(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
