package org.learningassurance.training;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** An action will not be carried out, or not to its end, for a reason (R6). */
public record ActionWithdrawn(ActionOutline outline, String reason, Actor by, Instant at) implements ActionEvent {

    @Override
    public String title() {
        return "Action %s withdrawn".formatted(outline.ref());
    }

    @Override
    public String detail() {
        return reason;
    }
}
