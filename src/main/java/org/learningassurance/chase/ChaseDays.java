package org.learningassurance.chase;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.learningassurance.shared.WorkingCalendar;

/** Counts in the working days of whoever is asked: England's, without the days on which their agency is closed. */
final class ChaseDays {

    private final WorkingCalendar calendar;

    ChaseDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Working days since the due date: negative before it, 0 on it and on days off right after it. */
    int past(LocalDate dueOn, LocalDate today, Predicate<LocalDate> closed) {
        return calendar.between(dueOn, today, closed);
    }

    /** The first day on which {@link #past} answers the given number. */
    LocalDate dayAt(LocalDate dueOn, int workingDaysPastDue, Predicate<LocalDate> closed) {
        if (workingDaysPastDue > 0) {
            return calendar.plus(dueOn, workingDaysPastDue, closed);
        }
        LocalDate lastInTime = calendar.isWorkingDay(dueOn, closed) ? dueOn : calendar.plus(dueOn, -1, closed);
        return calendar.plus(lastInTime, workingDaysPastDue, closed);
    }

    /** The day at which to look again, always after today. */
    LocalDate lookAgain(LocalDate dueOn, int workingDaysPastDue, LocalDate today, Predicate<LocalDate> closed) {
        LocalDate day = dayAt(dueOn, workingDaysPastDue, closed);
        return day.isAfter(today) ? day : nextOpen(today, closed);
    }

    LocalDate nextOpen(LocalDate today, Predicate<LocalDate> closed) {
        return calendar.plus(today, 1, closed);
    }
}
