package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** A review was notified, commissioned or initiated, and recorded. */
public record ReviewOpened(
        ReviewId review,
        String ref,
        ReviewKind kind,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate publicationDueOn,
        @Nullable ReviewId sourceReview,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(review);
    }

    @Override
    public String title() {
        return "%s %s %s".formatted(kind.label(), ref, kind.opened());
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    @Override
    public List<Subject> about() {
        return sourceReview == null ? List.of() : List.of(Subject.of(sourceReview));
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind", kind.name(),
                "dueOn", Objects.toString(dueOn, ""),
                "publicationDueOn", Objects.toString(publicationDueOn, ""));
    }
}
