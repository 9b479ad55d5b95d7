package org.learningassurance.training;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** An action has started, because a learning point that it serves went on to training or because somebody said so. */
public record ActionStarted(ActionOutline outline, Actor by, Instant at) implements ActionEvent {

    @Override
    public String title() {
        return "Action %s started".formatted(outline.ref());
    }
}
