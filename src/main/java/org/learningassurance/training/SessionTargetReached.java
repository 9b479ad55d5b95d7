package org.learningassurance.training;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;

/** Sessions have reached the share of the workforce that was planned; the action is done. */
public record SessionTargetReached(ActionOutline outline, int reached, int peopleToReach, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: %d people reached, which meets the target of %d"
                .formatted(outline.ref(), reached, peopleToReach);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reached", String.valueOf(reached), "peopleToReach", String.valueOf(peopleToReach));
    }
}
