package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/**
 * Agencies were asked about a learning point.
 *
 * @param round counts the rounds of the learning point from 1
 * @param count how many agencies were asked
 *
 */
public record RoundAsked(LearningPointId learningPoint, int round, RoundKind kind, int count, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public String title() {
        String agencies = count == 1 ? "1 agency" : count + " agencies";
        return kind == RoundKind.RECHECK
                ? "Re-check: asked %s for fresh evidence".formatted(agencies)
                : "Round %d: asked %s".formatted(round, agencies);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", String.valueOf(round), "kind", kind.name(), "count", String.valueOf(count));
    }
}
