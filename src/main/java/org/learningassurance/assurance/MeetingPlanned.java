package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/** The review group meets on a day. */
public record MeetingPlanned(MeetingId meeting, LocalDate on, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(meeting);
    }

    @Override
    public String title() {
        return "Meeting planned for " + Words.day(on);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("on", on.toString());
    }
}
