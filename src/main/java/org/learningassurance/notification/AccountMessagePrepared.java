package org.learningassurance.notification;

import java.time.Instant;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;

/** A mail about signing in was put into the outbox. */
public record AccountMessagePrepared(MessageId message, PersonId person, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(message);
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.of(person));
    }

    @Override
    public String title() {
        return "Mail about signing in";
    }
}
