package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** The review group has decided what follows the rapid review. */
public record ReviewOutcomeDecided(
        ReviewId review, String ref, ReviewOutcome outcome, String reason, LocalDate on, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "Review group decided after %s: %s".formatted(ref, outcome.label());
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("outcome", outcome.name());
    }
}
