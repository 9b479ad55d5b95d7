package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** The publication of a practice review was put to another date, with a reason. */
public record PublicationMoved(
        ReviewId review, String ref, LocalDate from, LocalDate to, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "Publication of %s moved".formatted(ref);
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
