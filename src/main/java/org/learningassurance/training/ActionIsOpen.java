package org.learningassurance.training;

import java.util.Locale;
import org.learningassurance.shared.Verdict;

/** Policy: what is done or withdrawn stays so. */
final class ActionIsOpen {

    private ActionIsOpen() {}

    static Verdict check(PartnershipAction action) {
        if (action.status().open()) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                ActionIsOpen.class,
                "%s is %s already"
                        .formatted(action.ref(), action.status().label().toLowerCase(Locale.UK)),
                null);
    }
}
