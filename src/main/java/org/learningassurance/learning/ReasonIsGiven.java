package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** R6: returning, withdrawing and superseding each say why, and the reason is kept. */
final class ReasonIsGiven {

    private ReasonIsGiven() {}

    static Verdict judge(String reason) {
        return reason.isBlank()
                ? Verdict.refuse(ReasonIsGiven.class, "Give the reason. It is kept and shown", "reason")
                : TextsFit.fits(reason, TextsFit.REASON, "The reason", "reason");
    }
}
