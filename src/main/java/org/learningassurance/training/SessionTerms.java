package org.learningassurance.training;

import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.AgencyId;

/** How sessions can be given and how far they are to reach, before it is known for how many people; see {@link SessionPlan}. */
public record SessionTerms(int sessionSize, int monthlyCapacity, int targetPercent, LocalDate startsOn) {

    /** The plan for the people of an audience. */
    public SessionPlan over(Map<AgencyId, Integer> audience) {
        int workforce = (int) Math.min(
                Integer.MAX_VALUE,
                audience.values().stream().mapToLong(Integer::longValue).sum());
        return new SessionPlan(sessionSize, monthlyCapacity, targetPercent, workforce, startsOn);
    }
}
