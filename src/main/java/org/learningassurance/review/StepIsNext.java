package org.learningassurance.review;

import java.util.Locale;
import org.learningassurance.shared.Verdict;

/** A review takes its steps in the order of its kind, each once. */
final class StepIsNext {

    private StepIsNext() {}

    static Verdict judge(Review review, ReviewStep step) {
        if (step.mayFollow(review.kind(), review.status())) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                StepIsNext.class,
                "%s is %s: this is not the moment to %s"
                        .formatted(review.ref(), review.status().label().toLowerCase(Locale.UK), step.verb()),
                null);
    }
}
