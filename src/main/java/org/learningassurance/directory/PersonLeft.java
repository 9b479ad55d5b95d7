package org.learningassurance.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;

/** Somebody has left and takes part no longer; what happened to their posts is told apart. */
public record PersonLeft(
        PersonId person, String name, @Nullable AgencyId agency, LocalDate on, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(person);
    }

    @Override
    public String title() {
        return "Person left";
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public String detail() {
        return name;
    }

    @Override
    public List<Subject> about() {
        return PostEvents.about(person, agency);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("on", on.toString());
    }
}
