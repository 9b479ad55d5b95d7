package org.learningassurance.review;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** An embargo was placed on a review, or lifted from it. */
public record EmbargoSet(ReviewId review, String ref, boolean underEmbargo, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return (underEmbargo ? "Review %s placed under embargo" : "Embargo on review %s lifted").formatted(ref);
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("underEmbargo", String.valueOf(underEmbargo));
    }
}
