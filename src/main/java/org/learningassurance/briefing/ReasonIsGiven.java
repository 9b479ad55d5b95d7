package org.learningassurance.briefing;

import org.learningassurance.shared.Verdict;

/** Policy R6: returning, withdrawing and changing what was issued each need a reason, which is kept. */
final class ReasonIsGiven {

    private static final int LONGEST = 4000;

    private ReasonIsGiven() {}

    static Verdict check(String reason, String asked, String field) {
        if (reason.isBlank()) {
            return Verdict.refuse(ReasonIsGiven.class, asked, field);
        }
        if (reason.length() > LONGEST) {
            return Verdict.refuse(
                    ReasonIsGiven.class, "The reason must be %,d characters or less".formatted(LONGEST), field);
        }
        return Verdict.allow();
    }
}
