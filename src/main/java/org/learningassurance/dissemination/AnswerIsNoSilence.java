package org.learningassurance.dissemination;

import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Verdict;

/** An agency that has answered is never closed as "no response", whatever its evidence shows (R7). */
final class AnswerIsNoSilence {

    private AnswerIsNoSilence() {}

    static Verdict check(RungStep step) {
        if (step.withPartnership() || step.disposition() == Disposition.NOT_YET_CHANGED) {
            return Verdict.refuse(
                    AnswerIsNoSilence.class,
                    "The agency has answered “%s”: judge what it sent, or accept the gap"
                            .formatted(step.rung().label()),
                    null);
        }
        return Verdict.allow();
    }
}
