package org.learningassurance.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/** Another learning point has taken the place of this one. */
public record LearningPointSuperseded(
        LearningPointId learningPoint,
        String ref,
        LearningPointId successor,
        String successorRef,
        String reason,
        List<Subject> about,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public String title() {
        return "Learning point %s superseded by %s".formatted(ref, successorRef);
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("successor", successor.toString());
    }
}
