package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Verdict;

/** A due date that somebody sets is a day to come. */
final class DueDateLiesAhead {

    private DueDateLiesAhead() {}

    static Verdict check(@Nullable LocalDate due, LocalDate today, String field) {
        if (due == null) {
            return Verdict.refuse(DueDateLiesAhead.class, "Enter the new date", field);
        }
        return due.isAfter(today)
                ? Verdict.allow()
                : Verdict.refuse(DueDateLiesAhead.class, "The new date must be after today", field);
    }
}
