package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** It was decided, with a reason, that the practice review is not published. */
public record ReviewNotPublished(ReviewId review, String ref, String reason, LocalDate on, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "Practice review %s will not be published".formatted(ref);
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public String detail() {
        return reason;
    }
}
