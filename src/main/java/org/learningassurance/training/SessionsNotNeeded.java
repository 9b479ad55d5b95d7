package org.learningassurance.training;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** It has been decided, with a reason, that a training update needs no practitioner sessions. */
public record SessionsNotNeeded(ActionOutline outline, String reason, Actor by, Instant at) implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: no practitioner sessions needed".formatted(outline.ref());
    }

    @Override
    public String detail() {
        return reason;
    }
}
