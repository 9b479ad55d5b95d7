package org.learningassurance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.Subject;

/** A measure is no longer counted from a day on, with a reason (R6). Its readings stay. */
public record MeasureEnded(
        MeasureId measure, String ref, LocalDate endedOn, String reason, List<Subject> about, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public LocalDate occurredOn() {
        return endedOn;
    }

    @Override
    public Subject subject() {
        return Subject.of(measure);
    }

    @Override
    public String title() {
        return "Outcome measure %s no longer counted".formatted(ref);
    }

    @Override
    public String detail() {
        return reason;
    }
}
