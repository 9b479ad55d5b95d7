package org.learningassurance.training;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;

/** An action that takes the course {@link ActionFlow#CARRY_OUT} has been carried out. */
public record ActionCarriedOut(ActionOutline outline, LocalDate on, Actor by, Instant at) implements ActionEvent {

    @Override
    public String title() {
        return "Action %s carried out".formatted(outline.ref());
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
