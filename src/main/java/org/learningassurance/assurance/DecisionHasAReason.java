package org.learningassurance.assurance;

import org.learningassurance.shared.Verdict;

/** R6: moving a date, reopening, accepting a gap, closing and every other decision of the review group has a reason. */
final class DecisionHasAReason {

    /** Characters of the column that keeps it. */
    static final int LONGEST = 4000;

    private DecisionHasAReason() {}

    static Verdict verdict(String reason) {
        if (reason.isBlank()) {
            return Verdict.refuse(DecisionHasAReason.class, "Give the reason for the decision", "reason");
        }
        if (reason.length() > LONGEST) {
            return Verdict.refuse(
                    DecisionHasAReason.class, "The reason must be %d characters or fewer".formatted(LONGEST), "reason");
        }
        return Verdict.allow();
    }
}
