package org.learningassurance.learning;

import java.time.Instant;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/** A learning point is no longer followed. Nobody is asked about it any more. */
public record LearningPointWithdrawn(
        LearningPointId learningPoint, String ref, String reason, List<Subject> about, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public String title() {
        return "Learning point " + ref + " withdrawn";
    }

    @Override
    public String detail() {
        return reason;
    }
}
