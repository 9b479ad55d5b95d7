package org.learningassurance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.Subject;

/** The day from which a measure's readings come after the change was said anew, with a reason (R6). */
public record MeasureChangeMoved(
        MeasureId measure,
        String ref,
        LocalDate from,
        LocalDate to,
        String reason,
        List<Subject> about,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(measure);
    }

    @Override
    public String title() {
        return "Day of the change moved for %s".formatted(ref);
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
