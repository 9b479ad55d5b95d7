package org.learningassurance.chase;

import java.time.Instant;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** Somebody wants a round of the chase now, without waiting for the next morning. {@link ChaseRoundRun} follows. */
public record ChaseRoundAskedFor(Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.system();
    }

    @Override
    public String title() {
        return "A round of the chase was asked for";
    }
}
