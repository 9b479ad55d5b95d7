package org.learningassurance.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** An agency has merged into another, which takes over what was open (R10). */
public record AgencyMerged(AgencyId agency, AgencyId successor, LocalDate on, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(agency);
    }

    @Override
    public String title() {
        return "Agency merged";
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public List<Subject> about() {
        return List.of(subject(), Subject.of(successor));
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("successor", successor.toString(), "on", on.toString());
    }
}
