package org.learningassurance.training;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;

/** Practitioner sessions have been planned against the workforce to reach. */
public record SessionsPlanned(ActionOutline outline, SessionPlan plan, Actor by, Instant at) implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: %d practitioner sessions planned".formatted(outline.ref(), plan.sessionsNeeded());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "sessionSize", String.valueOf(plan.sessionSize()),
                "monthlyCapacity", String.valueOf(plan.monthlyCapacity()),
                "targetPercent", String.valueOf(plan.targetPercent()),
                "workforce", String.valueOf(plan.workforce()),
                "sessionsNeeded", String.valueOf(plan.sessionsNeeded()),
                "reachedBy", plan.reachedBy().toString());
    }
}
