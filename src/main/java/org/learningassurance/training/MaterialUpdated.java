package org.learningassurance.training;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;

/**
 * The material of a training update has been changed; it still has to go live.
 *
 * @param change what was changed
 */
public record MaterialUpdated(ActionOutline outline, String change, LocalDate on, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: training material updated".formatted(outline.ref());
    }

    @Override
    public String detail() {
        return change;
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
