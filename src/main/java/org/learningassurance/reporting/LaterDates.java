package org.learningassurance.reporting;

import java.time.LocalDate;
import org.learningassurance.audit.TrailFact;

/** Slips (R6): due dates that were moved to a later day. What was brought forward is none, whatever reports it. */
final class LaterDates {

    private LaterDates() {}

    /** @param moved that the due date of a step or of an action was moved */
    static boolean isLater(TrailFact moved) {
        return LocalDate.parse(moved.fact("to")).isAfter(LocalDate.parse(moved.fact("from")));
    }
}
