package org.learningassurance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.Subject;

/**
 * The partnership has said what it counts again and again.
 *
 * @param about the themes and learning points that it tells about
 */
public record MeasureAdded(
        MeasureId measure,
        String ref,
        String name,
        MeasureUnit unit,
        Better better,
        LocalDate changedOn,
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
        return "Outcome measure %s added".formatted(ref);
    }

    @Override
    public String detail() {
        return name;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", unit.name(), "better", better.name(), "changedOn", changedOn.toString());
    }
}
