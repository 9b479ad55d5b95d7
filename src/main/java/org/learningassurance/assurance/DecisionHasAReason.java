package org.learningassurance.assurance;

import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.Verdict;

/** R6: moving a date, reopening, accepting a gap, closing and every other decision of the review group has a reason. */
final class DecisionHasAReason {

    private DecisionHasAReason() {}

    static Verdict verdict(String reason) {
        return ReasonIsGiven.judge(reason, "Give the reason for the decision", "reason");
    }
}
