package org.learningassurance.dissemination;

import org.learningassurance.shared.Verdict;

/** Returning, declining, moving a date, accepting a gap and closing each need a reason (R6). */
final class ReasonIsGiven {

    private ReasonIsGiven() {}

    private static final int MOST = 4000;

    static Verdict check(String reason) {
        return check(reason, "Enter a reason", "reason");
    }

    static Verdict check(String reason, String missing, String field) {
        if (reason.isBlank()) {
            return Verdict.refuse(ReasonIsGiven.class, missing, field);
        }
        return reason.length() <= MOST
                ? Verdict.allow()
                : Verdict.refuse(ReasonIsGiven.class, "The text must be 4,000 characters or fewer", field);
    }
}
