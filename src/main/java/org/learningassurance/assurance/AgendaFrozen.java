package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/**
 * A meeting's agenda stands, and its pack is made: what comes later goes to the next meeting, or is taken as other business.
 *
 * @param pack the hash of the pack
 */
public record AgendaFrozen(MeetingId meeting, LocalDate plannedOn, int items, String pack, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(meeting);
    }

    @Override
    public String title() {
        return "Agenda frozen with %d %s".formatted(items, items == 1 ? "item" : "items");
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("plannedOn", plannedOn.toString(), "items", Integer.toString(items), "pack", pack);
    }
}
