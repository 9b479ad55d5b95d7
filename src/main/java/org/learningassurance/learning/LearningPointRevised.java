package org.learningassurance.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/**
 * A draft was changed.
 *
 * @param wasReturned whether that answers the review group, which had returned it for work
 */
public record LearningPointRevised(
        LearningPointId learningPoint, String ref, boolean wasReturned, List<Subject> about, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public String title() {
        return wasReturned
                ? "Learning point " + ref + " revised and put before the review group again"
                : "Draft of learning point " + ref + " changed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("wasReturned", String.valueOf(wasReturned));
    }
}
