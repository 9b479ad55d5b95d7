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

/**
 * A reading of a measure was corrected, with a reason (R6), on the day on which that was said. What it said before is kept.
 *
 * @param leftOut whether it is no longer counted
 */
public record ReadingCorrected(
        MeasureId measure,
        String ref,
        LocalDate lastDay,
        int number,
        BigDecimal amount,
        boolean leftOut,
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
        return (leftOut ? "Reading of %s left out" : "Reading of %s corrected").formatted(ref);
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "lastDay",
                lastDay.toString(),
                "number",
                Integer.toString(number),
                "amount",
                amount.toPlainString(),
                "leftOut",
                Boolean.toString(leftOut));
    }
}
