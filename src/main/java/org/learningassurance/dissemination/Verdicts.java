package org.learningassurance.dissemination;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Refusal;

/** Small helpers of the policies. */
final class Verdicts {

    private Verdicts() {}

    static Refusal refusal(String rule, String reason) {
        return new Refusal(rule, reason, null);
    }

    /** For what a policy has just found to be there. */
    static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A policy let a missing value pass");
        }
        return value;
    }
}
