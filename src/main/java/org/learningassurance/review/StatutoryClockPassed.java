package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** A review has not met its date: its completion, or its publication. */
public record StatutoryClockPassed(ReviewId review, String ref, ReviewKind kind, LocalDate dueOn, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "%s %s has passed its statutory date".formatted(kind.label(), ref);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "dueOn", dueOn.toString());
    }
}
