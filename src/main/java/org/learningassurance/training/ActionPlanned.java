package org.learningassurance.training;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/**
 * An action has been planned for the learning points and themes that it serves.
 *
 * @param name the action's title
 */
public record ActionPlanned(ActionOutline outline, String name, Actor by, Instant at) implements ActionEvent {

    @Override
    public String title() {
        return "Action %s planned".formatted(outline.ref());
    }

    @Override
    public String detail() {
        return name;
    }
}
