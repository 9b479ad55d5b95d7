package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/** A planned meeting does not take place. */
public record MeetingCancelled(MeetingId meeting, LocalDate plannedOn, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(meeting);
    }

    @Override
    public String title() {
        return "Meeting on %s cancelled".formatted(Words.day(plannedOn));
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("plannedOn", plannedOn.toString());
    }
}
