package org.learningassurance.directory;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days on which an agency is closed, first and last included.
 *
 * @param everyYear whether only day and month count; such a period may run over the turn of the year
 */
public record ClosedDays(String name, LocalDate first, LocalDate last, boolean everyYear) {

    public boolean cover(LocalDate day) {
        if (!everyYear) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
        MonthDay from = MonthDay.from(first);
        MonthDay to = MonthDay.from(last);
        MonthDay asked = MonthDay.from(day);
        boolean overNewYear = from.isAfter(to);
        boolean begun = !asked.isBefore(from);
        boolean notOver = !asked.isAfter(to);
        return overNewYear ? begun || notOver : begun && notOver;
    }
}
