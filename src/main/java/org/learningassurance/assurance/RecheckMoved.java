package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/** The re-check of an assured learning point is due on another day. */
public record RecheckMoved(
        LearningPointId learningPoint, LocalDate from, LocalDate to, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public String title() {
        return "Re-check moved from %s to %s".formatted(Words.day(from), Words.day(to));
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
