package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/** Every return of a round is settled. Happens once a round. */
public record RoundSettled(LearningPointId learningPoint, int round, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public String title() {
        return "Every agency asked has an answer that was judged or closed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", String.valueOf(round));
    }
}
