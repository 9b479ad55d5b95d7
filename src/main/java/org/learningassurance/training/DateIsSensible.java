package org.learningassurance.training;

import java.time.LocalDate;
import org.learningassurance.shared.Verdict;

/** Policy: what is due lies ahead, and what was done does not. */
final class DateIsSensible {

    private DateIsSensible() {}

    static Verdict due(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today)
                ? Verdict.refuse(DateIsSensible.class, "The due date must be today or later", "dueOn")
                : Verdict.allow();
    }

    static Verdict past(LocalDate on, LocalDate today, String field) {
        return on.isAfter(today)
                ? Verdict.refuse(DateIsSensible.class, "The date must be today or earlier", field)
                : Verdict.allow();
    }
}
