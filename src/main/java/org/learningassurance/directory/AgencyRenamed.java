package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** An agency goes by another name. */
public record AgencyRenamed(AgencyId agency, String from, String to, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(agency);
    }

    @Override
    public String title() {
        return "Agency renamed";
    }

    @Override
    public String detail() {
        return "From “" + from + "” to “" + to + "”";
    }

    @Override
    public List<Subject> about() {
        return List.of(subject());
    }
}
