package org.learningassurance.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.SessionId;

/**
 * A practitioner session has been held. What single agencies sent is told apart, to each agency alone ({@link AttendanceCounted}).
 *
 * @param attended people who came
 * @param reached people who came for the first time
 */
public record SessionDelivered(
        ActionOutline outline, SessionId session, int attended, int reached, LocalDate on, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: session delivered, %d people came".formatted(outline.ref(), attended);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "session", session.toString(),
                "attended", String.valueOf(attended),
                "reached", String.valueOf(reached));
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
