package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Verdict;

/** An agency that needs longer names a day after the one that it has. */
final class LongerIsLaterThanDue {

    private LongerIsLaterThanDue() {}

    static Verdict check(@Nullable LocalDate until, LocalDate due, LocalDate today) {
        Verdict ahead = DueDateLiesAhead.check(until, today, "until");
        if (!ahead.allowed() || until == null || until.isAfter(due)) {
            return ahead;
        }
        return Verdict.refuse(
                LongerIsLaterThanDue.class,
                "The date must be after %s, when it is due now".formatted(Days.words(due)),
                "until");
    }
}
