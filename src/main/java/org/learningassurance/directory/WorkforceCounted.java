package org.learningassurance.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** An agency has said how many people work for it. */
public record WorkforceCounted(AgencyId agency, int headcount, LocalDate countedOn, String note, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(agency);
    }

    @Override
    public String title() {
        return "Workforce counted";
    }

    @Override
    public LocalDate occurredOn() {
        return countedOn;
    }

    @Override
    public String detail() {
        return note;
    }

    @Override
    public List<Subject> about() {
        return List.of(subject());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("headcount", String.valueOf(headcount), "countedOn", countedOn.toString());
    }
}
