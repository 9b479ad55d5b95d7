package org.learningassurance.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;

/**
 * Updated training is in use.
 *
 * @param inRefresher whether it stands in the learning-from-reviews section of the Refresher Training
 */
public record TrainingWentLive(ActionOutline outline, boolean inRefresher, LocalDate on, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: updated training went live".formatted(outline.ref());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("inRefresher", String.valueOf(inRefresher), "flow", flow().name());
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
