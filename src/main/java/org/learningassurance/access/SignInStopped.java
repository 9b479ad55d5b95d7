package org.learningassurance.access;

import java.time.Instant;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;

/** A person may sign in no longer. */
public record SignInStopped(PersonId person, String reason, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(person);
    }

    @Override
    public String title() {
        return "Sign-in stopped";
    }

    @Override
    public String detail() {
        return reason;
    }
}
