package org.learningassurance.dissemination;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.shared.Verdict;

/** A claim of implementation says what was put in place and since when. */
final class ImplementationIsDescribed {

    private ImplementationIsDescribed() {}

    static List<Verdict> check(ImplementationClaim claim) {
        List<Verdict> found = new ArrayList<>();
        if (claim.arrangements().isEmpty()) {
            found.add(refuse("Choose what sort of thing was put in place", "arrangements"));
        }
        if (claim.what().isEmpty()) {
            found.add(refuse("Say what was put in place", "what"));
        }
        if (claim.from() == null) {
            found.add(refuse("Enter the date since when it has been in place", "from"));
        }
        UnderstandingCheck check = claim.check();
        if (check != null && check.people() < 1) {
            found.add(refuse("The number of staff asked must be 1 or more", "checkPeople"));
        }
        if (check != null && check.result().isEmpty()) {
            found.add(refuse("Say what the check of understanding found", "checkResult"));
        }
        for (int index = 0; index < claim.actions().size(); index++) {
            SingleAgencyAction action = claim.actions().get(index);
            if (action.what().isEmpty() || action.who().isEmpty()) {
                found.add(refuse("Say what is done and which post does it", "actions[" + index + "].what"));
            }
        }
        return found;
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(ImplementationIsDescribed.class, reason, field);
    }
}
