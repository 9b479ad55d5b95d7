package org.learningassurance.reporting;

import java.time.LocalDate;
import org.learningassurance.shared.Refusal;

/** The days that a report is about, both of which count. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** @throws Refusal when it ends before it begins */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new Refusal("PeriodIsInOrder", "The last day must not be before the first", "to");
        }
    }

    /** @throws Refusal when its last day lies ahead */
    void mustHaveEndedBy(LocalDate today) {
        if (to.isAfter(today)) {
            throw new Refusal("ReportIsOfThePast", "The last day of the period must be today or earlier", "to");
        }
    }
}
