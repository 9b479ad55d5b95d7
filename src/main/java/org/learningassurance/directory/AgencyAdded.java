package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** An agency has joined the partnership. */
public record AgencyAdded(AgencyId agency, String code, String name, String kind, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(agency);
    }

    @Override
    public String title() {
        return "Agency added";
    }

    @Override
    public String detail() {
        return name;
    }

    @Override
    public List<Subject> about() {
        return List.of(subject());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind);
    }
}
