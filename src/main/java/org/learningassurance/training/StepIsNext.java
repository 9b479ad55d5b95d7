package org.learningassurance.training;

import java.util.Locale;
import org.learningassurance.shared.Verdict;

/** Policy: the steps of an action are taken in order, each once. */
final class StepIsNext {

    private StepIsNext() {}

    static Verdict check(PartnershipAction action, ActionStep wanted) {
        if (action.step() == wanted) {
            return Verdict.allow();
        }
        String stands = action.status().open()
                ? "its next step is: " + lower(action.step().label())
                : "it is " + lower(action.status().label());
        return Verdict.refuse(StepIsNext.class, "%s is not at this step; %s".formatted(action.ref(), stands), null);
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.UK);
    }
}
