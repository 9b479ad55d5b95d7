package org.learningassurance.dissemination;

import org.learningassurance.shared.Verdict;

/** Nobody reaches more staff than there are: n is at most N (R3). */
final class ReachIsWithinAudience {

    private ReachIsWithinAudience() {}

    static Verdict check(Reach reach) {
        Integer reached = reach.reached();
        Integer audience = reach.audience();
        if (reached == null || audience == null || reached <= audience) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                ReachIsWithinAudience.class,
                "The number of staff reached must be %d or fewer, the number the learning is for".formatted(audience),
                "reached");
    }
}
