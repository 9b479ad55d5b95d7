package org.learningassurance.access;

import java.time.Instant;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;

/** A person has chosen a password by a one-time link. */
public record PasswordChosen(PersonId person, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(person);
    }

    @Override
    public String title() {
        return "Password chosen";
    }
}
