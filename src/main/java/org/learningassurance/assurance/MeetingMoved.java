package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Subject;

/** The review group meets on another day than planned. */
public record MeetingMoved(MeetingId meeting, LocalDate from, LocalDate to, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(meeting);
    }

    @Override
    public String title() {
        return "Meeting moved from %s to %s".formatted(Words.day(from), Words.day(to));
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
