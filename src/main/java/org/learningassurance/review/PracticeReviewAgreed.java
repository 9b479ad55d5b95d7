package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** The practice review is agreed and may be published. */
public record PracticeReviewAgreed(ReviewId review, String ref, LocalDate on, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "Practice review %s agreed".formatted(ref);
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }
}
