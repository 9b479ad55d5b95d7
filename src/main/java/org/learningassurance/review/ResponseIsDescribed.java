package org.learningassurance.review;

import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** A response to a theme says of what kind it is and what was done. */
final class ResponseIsDescribed {

    private static final int WHAT = 1000;
    private static final int WHEN = 100;

    private ResponseIsDescribed() {}

    static Verdict judge(ThemeResponse response, boolean kindIsKnown) {
        if (!kindIsKnown) {
            return Verdict.refuse(ResponseIsDescribed.class, "Choose the kind of response", "kind");
        }
        if (response.what().isBlank()) {
            return Verdict.refuse(ResponseIsDescribed.class, "Say what was done or is planned", "what");
        }
        return TextFits.judge(response.what(), WHAT, "What was done", "what")
                .and(TextFits.judge(response.when(), WHEN, "When it was done", "when"));
    }
}
