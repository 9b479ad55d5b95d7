package org.learningassurance.assurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Verdict;

/** A decision that gives an agency another date names one that lies ahead. */
final class OverdueDecisionFits {

    private OverdueDecisionFits() {}

    static Verdict verdict(boolean setsDate, @Nullable LocalDate newDueOn, LocalDate today) {
        if (!setsDate) {
            return Verdict.allow();
        }
        if (newDueOn == null) {
            return Verdict.refuse(OverdueDecisionFits.class, "Enter the new due date", "newDueOn");
        }
        if (!newDueOn.isAfter(today)) {
            return Verdict.refuse(OverdueDecisionFits.class, "The new due date must be after today", "newDueOn");
        }
        return Verdict.allow();
    }
}
