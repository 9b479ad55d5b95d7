package org.learningassurance.review;

import org.learningassurance.shared.Verdict;

/** R1, R6: a decision and a moved date each say why, and the reason is kept. */
final class ReasonIsGiven {

    static final int LONGEST = 2000;

    private ReasonIsGiven() {}

    static Verdict judge(String reason) {
        return reason.isBlank()
                ? Verdict.refuse(ReasonIsGiven.class, "Give the reason. It is kept and shown", "reason")
                : TextFits.judge(reason, LONGEST, "The reason", "reason");
    }
}
