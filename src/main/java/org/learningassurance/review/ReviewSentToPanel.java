package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** The completed rapid review went to the national Panel. */
public record ReviewSentToPanel(ReviewId review, String ref, LocalDate on, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "Rapid review %s sent to the national Panel".formatted(ref);
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
