package org.learningassurance.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Subject;

/**
 * The review group has agreed a learning point: from here it is followed to its end.
 *
 * @param agencies how many are asked
 * @param urgentWithoutBrief whether they are asked without waiting for a brief
 */
public record LearningPointAgreed(
        LearningPointId learningPoint,
        String ref,
        Priority priority,
        int agencies,
        boolean urgentWithoutBrief,
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
        return "Learning point " + ref + " agreed by the review group";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "priority", priority.name(),
                "agencies", String.valueOf(agencies),
                "urgentWithoutBrief", String.valueOf(urgentWithoutBrief));
    }
}
