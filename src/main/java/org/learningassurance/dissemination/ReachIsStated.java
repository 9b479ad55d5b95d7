package org.learningassurance.dissemination;

import org.learningassurance.shared.Verdict;

/** A claim of dissemination says how many of how many staff were reached, or why there is no figure (R3). */
final class ReachIsStated {

    private ReachIsStated() {}

    static Verdict check(Reach reach) {
        if (reach.reached() == null) {
            boolean explained =
                    reach.audience() == null && !reach.noFigureReason().isEmpty();
            return explained
                    ? Verdict.allow()
                    : refuse("Enter how many staff were reached, or say why there is no figure", "reached");
        }
        if (reach.audience() == null) {
            return refuse("Enter how many staff the learning is for", "audience");
        }
        if (reach.reached() < 0) {
            return refuse("The number of staff reached must be 0 or more", "reached");
        }
        return reach.audience() < 1
                ? refuse("The number of staff the learning is for must be 1 or more", "audience")
                : Verdict.allow();
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(ReachIsStated.class, reason, field);
    }
}
