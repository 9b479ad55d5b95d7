package org.learningassurance.directory;

import java.util.Optional;
import org.learningassurance.shared.Verdict;

/** R10: what was open passes to the successor, so that must be another agency, still there, with somebody to ask. */
final class SuccessorCanTakeOver {

    private SuccessorCanTakeOver() {}

    static Verdict judge(Agency merged, Agency successor, Optional<Post> trainingLeadOfSuccessor) {
        if (!merged.active()) {
            return refuse("This agency has merged already");
        }
        if (merged.id().equals(successor.id())) {
            return refuse("Select another agency: an agency cannot take itself over");
        }
        if (!successor.active()) {
            return refuse("Select an agency that has not merged into another itself");
        }
        if (trainingLeadOfSuccessor.isEmpty()) {
            return refuse("Add a training lead to " + successor.name() + " first: it will be asked for what is open");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(SuccessorCanTakeOver.class, reason, "successor");
    }
}
