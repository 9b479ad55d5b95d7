package org.learningassurance.training;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.SessionId;

/** A booked session will not be held, for a reason (R6). */
public record SessionCancelled(ActionOutline outline, SessionId session, String reason, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: session cancelled".formatted(outline.ref());
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("session", session.toString());
    }
}
