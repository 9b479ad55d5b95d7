package org.learningassurance.training;

import java.util.Set;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Verdict;

/** Policy: attendance is counted for the agencies of the plan, so that what was reached can be held against it. */
final class AttendeesArePlanned {

    private AttendeesArePlanned() {}

    static Verdict check(Set<AgencyId> planned, Set<AgencyId> came) {
        if (planned.containsAll(came)) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                AttendeesArePlanned.class,
                "An agency that came is not in the plan. Plan the sessions again with its people first.",
                null);
    }
}
