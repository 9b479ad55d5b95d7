package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** The rapid review, local review or audit is done. */
public record ReviewCompleted(ReviewId review, String ref, ReviewKind kind, LocalDate on, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "%s %s completed".formatted(kind.label(), ref);
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
