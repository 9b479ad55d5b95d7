package org.learningassurance.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;

/**
 * An action's due date, or that of its present step, has been moved for a reason (R6).
 *
 * @param slips how often a date of this action has been moved, with this time
 */
public record ActionDueMoved(
        ActionOutline outline, LocalDate from, LocalDate to, int slips, String reason, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: due date moved".formatted(outline.ref());
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString(), "slips", String.valueOf(slips));
    }
}
