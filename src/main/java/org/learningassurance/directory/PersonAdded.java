package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;

/** Somebody takes part. */
public record PersonAdded(
        PersonId person, String name, @Nullable AgencyId agency, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(person);
    }

    @Override
    public String title() {
        return "Person added";
    }

    @Override
    public String detail() {
        return name;
    }

    @Override
    public List<Subject> about() {
        return PostEvents.about(person, agency);
    }
}
