package org.learningassurance.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Refusal;

/** The days that a report is about, both of which count. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** @throws Refusal when it ends before it begins */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new Refusal("PeriodIsInOrder", "The last day must not be before the first", "to");
        }
    }

    /** The last year from 1 April to 31 March that had ended before a day. */
    public static ReportPeriod lastYearBefore(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), Month.APRIL, 1);
        LocalDate next = april.isAfter(day) ? april.minusYears(1) : april;
        return new ReportPeriod(next.minusYears(1), next.minusDays(1));
    }

    /** The year that ends before it begins. */
    public ReportPeriod yearBefore() {
        return new ReportPeriod(from.minusYears(1), from.minusDays(1));
    }

    /** The year that begins after it ends. */
    public ReportPeriod yearAfter() {
        return new ReportPeriod(to.plusDays(1), to.plusYears(1));
    }

    /**
     * Checks the days of a report before it is drawn.
     *
     * @param asAt the day at whose end it is to stand; null for now
     * @throws Refusal when its last day, or that day, lies ahead
     */
    public void mustBeOfThePast(@Nullable LocalDate asAt, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        mustHaveEndedBy(today);
        EndOfDay.of(asAt == null ? today : asAt, clock, "asAt");
    }

    /** @throws Refusal when its last day lies ahead */
    void mustHaveEndedBy(LocalDate today) {
        if (to.isAfter(today)) {
            throw new Refusal("ReportIsOfThePast", "The last day of the period must be today or earlier", "to");
        }
    }
}
