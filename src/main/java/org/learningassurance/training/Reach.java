package org.learningassurance.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;

/**
 * How far an action's sessions have reached the people of its plan. Nobody counts twice: those who came before are left out, and no
 * agency counts more people than it has.
 *
 * @param reached people over all agencies of the plan
 * @param agencies by agency, each that the reader may see once
 */
public record Reach(SessionPlan plan, int reached, List<OfAgency> agencies) {

    /**
     * @param audience people of the agency to reach
     * @param reached those reached so far
     */
    public record OfAgency(AgencyId agency, int audience, int reached) {}

    public Reach {
        agencies = List.copyOf(agencies);
    }

    static Reach of(SessionPlan plan, Map<AgencyId, Integer> audience, Collection<PractitionerSession> sessions) {
        Map<AgencyId, Integer> came = new HashMap<>();
        for (PractitionerSession session : sessions) {
            session.attendance().forEach((agency, people) -> came.merge(agency, people.reached(), Integer::sum));
        }
        List<OfAgency> rows = audience.entrySet().stream()
                .map(each -> new OfAgency(
                        each.getKey(), each.getValue(), Math.min(each.getValue(), came.getOrDefault(each.getKey(), 0))))
                .sorted(Comparator.comparing(each -> each.agency().value()))
                .toList();
        return new Reach(plan, rows.stream().mapToInt(OfAgency::reached).sum(), rows);
    }

    /** The same without the figures of agencies that the actor may not see (R11). */
    Reach asSeenBy(Actor by) {
        return new Reach(
                plan,
                reached,
                agencies.stream().filter(each -> by.sees(each.agency())).toList());
    }

    public boolean targetReached() {
        return reached >= plan.peopleToReach();
    }

    public int sessionsLeft() {
        return plan.sessionsLeft(reached);
    }
}
