package org.learningassurance.dissemination;

import java.util.Set;
import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** What stops an agency is of a known kind; what is of none is said in words. */
final class BarrierIsNamed {

    private BarrierIsNamed() {}

    /** @param known codes of the kinds that there are */
    static Verdict check(Stopped stopped, Set<String> known) {
        if (stopped.barriers().isEmpty()) {
            return refuse("Choose what stops you", "barriers");
        }
        if (!known.containsAll(stopped.barriers())) {
            return refuse("Choose what stops you from the list", "barriers");
        }
        if (stopped.barriers().contains(Barrier.OTHER) && stopped.said().isEmpty()) {
            return refuse("Say what else it is that stops you", "said");
        }
        return TextFits.judge(stopped.said(), 4000, "The text", "said");
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(BarrierIsNamed.class, reason, field);
    }
}
