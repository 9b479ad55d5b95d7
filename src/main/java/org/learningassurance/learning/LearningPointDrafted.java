package org.learningassurance.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/** The business unit has written down a learning point; the review group is to agree it. */
public record LearningPointDrafted(
        LearningPointId learningPoint, String ref, LearningPointKind kind, List<Subject> about, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public String title() {
        return "Learning point " + ref + " drafted";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}
