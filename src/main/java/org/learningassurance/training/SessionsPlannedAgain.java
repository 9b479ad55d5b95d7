package org.learningassurance.training;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;

/** The plan of sessions has been changed, with a reason (R6). */
public record SessionsPlannedAgain(ActionOutline outline, SessionPlan plan, String reason, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: sessions planned again, %d in all".formatted(outline.ref(), plan.sessionsNeeded());
    }

    @Override
    public String detail() {
        return reason;
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
