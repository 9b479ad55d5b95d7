package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.WorkingCalendar;

/** The dates of one agency's returns: working days of England, without those on which the agency is closed. */
final class DueDates {

    private final WorkingCalendar calendar;
    private final Predicate<LocalDate> closed;
    private final ReturnSettings settings;

    DueDates(WorkingCalendar calendar, Predicate<LocalDate> closed, ReturnSettings settings) {
        this.calendar = calendar;
        this.closed = closed;
        this.settings = settings;
    }

    /** When a rung is due that was asked on the given day. */
    LocalDate due(Rung rung, RoundKind kind, LocalDate askedOn) {
        if (kind == RoundKind.RECHECK) {
            return workingDays(askedOn, settings.recheckWorkingDays());
        }
        return switch (rung) {
            case DISSEMINATED -> workingDays(askedOn, settings.disseminatedWorkingDays());
            case IMPLEMENTED -> workingDays(askedOn, settings.implementedWorkingDays());
            case PRACTICE_CHANGED -> weeks(askedOn, settings.practiceWeeks());
            case OUTCOME -> weeks(askedOn, settings.outcomeWeeks());
        };
    }

    /** The day from which evidence of changed practice can be claimed, once the rung below was reached. */
    LocalDate practiceHasSettled(LocalDate reachedOn) {
        return weeks(reachedOn, settings.practiceSettlesWeeks());
    }

    /** The earliest day on which an answer may be due that is asked for, or asked for again, on the given day. */
    LocalDate fairTimeFrom(LocalDate day) {
        return workingDays(day, settings.returnedWorkingDays());
    }

    /** When a claim falls due again that is returned on the given day: never before the day that its rung had. */
    LocalDate dueOnceReturned(RungStep step, LocalDate day) {
        LocalDate fair = fairTimeFrom(day);
        return step.dueOn().isAfter(fair) ? step.dueOn() : fair;
    }

    /** The day itself when the agency works on it, else the next on which it does. */
    LocalDate atWorkFrom(LocalDate day) {
        return calendar.onOrAfter(day, closed);
    }

    /** The latest day that is granted at once to an agency that needs longer for a step, which may be late already. */
    LocalDate longestAtOnce(RungStep step, LocalDate today) {
        return longestAtOnce(step.dueOn().isAfter(today) ? step.dueOn() : today);
    }

    /** The latest day that is granted at once to an agency that needs longer than the given day. */
    LocalDate longestAtOnce(LocalDate due) {
        return workingDays(due, settings.longerWorkingDays());
    }

    /** Where a step stands against its date. One that cannot be claimed yet waits for the rung below it, whose date counts. */
    Timeliness timeliness(RungStep step, LocalDate today) {
        if (step.closed()) {
            return Timeliness.DONE;
        }
        if (step.withPartnership()) {
            return Timeliness.WITH_PARTNERSHIP;
        }
        if (step.opensOn().isEmpty()) {
            return Timeliness.NOT_YET_DUE;
        }
        if (today.isAfter(step.dueOn())) {
            return Timeliness.OVERDUE;
        }
        if (closed.test(today)) {
            return Timeliness.PAUSED;
        }
        return isDueSoon(step.dueOn(), today) ? Timeliness.DUE_SOON : Timeliness.NOT_YET_DUE;
    }

    private boolean isDueSoon(LocalDate due, LocalDate today) {
        return !today.isBefore(calendar.plus(due, -settings.dueSoonWorkingDays(), closed));
    }

    private LocalDate workingDays(LocalDate from, int days) {
        return calendar.plus(from, days, closed);
    }

    private LocalDate weeks(LocalDate from, int weeks) {
        return calendar.onOrAfter(from.plusWeeks(weeks), closed);
    }
}
