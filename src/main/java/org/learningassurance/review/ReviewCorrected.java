package org.learningassurance.review;

import java.time.Instant;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** The title or the facts behind the figures were corrected. What they were stays in the record, and no event tells them. */
public record ReviewCorrected(ReviewId review, String ref, String reason, Actor by, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "Record of review %s corrected".formatted(ref);
    }

    @Override
    public String detail() {
        return reason;
    }
}
