package org.learningassurance.notification;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** The mails of a chase round were put into the outbox. */
public record MessagesPrepared(ChaseRoundId round, int digests, int escalations, Instant at) implements DomainEvent {

    @Override
    public Actor by() {
        return Actor.clock();
    }

    @Override
    public Subject subject() {
        return Subject.of(round);
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("digests", Integer.toString(digests), "escalations", Integer.toString(escalations));
    }
}
