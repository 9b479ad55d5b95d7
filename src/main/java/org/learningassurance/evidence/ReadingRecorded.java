package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.Subject;

/** A reading of a measure was recorded. It happened on the last day of the period that it covers. */
public record ReadingRecorded(
        MeasureId measure,
        String ref,
        LocalDate lastDay,
        int number,
        BigDecimal amount,
        List<Subject> about,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public LocalDate occurredOn() {
        return lastDay;
    }

    @Override
    public Subject subject() {
        return Subject.of(measure);
    }

    @Override
    public String title() {
        return "Reading of %s recorded".formatted(ref);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "lastDay", lastDay.toString(), "number", Integer.toString(number), "amount", amount.toPlainString());
    }
}
