package org.learningassurance.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.SessionId;

/** A practitioner session has been given a day. */
public record SessionBooked(
        ActionOutline outline, SessionId session, LocalDate heldOn, int places, Actor by, Instant at)
        implements ActionEvent {

    @Override
    public String title() {
        return "Action %s: session booked".formatted(outline.ref());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("session", session.toString(), "heldOn", heldOn.toString(), "places", String.valueOf(places));
    }
}
