package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;

/**
 * The due date of a rung was moved. It counts as a slip when it was moved to a later day (R6), and not when it was brought forward.
 *
 * @param revision the revision that the due date now has; the chase starts again with it
 * @param asked whether the agency asked for it, which is an answer of its own; else the partnership moved it of itself
 *
 */
public record DueDateMoved(
        ReturnRef of,
        Rung rung,
        LocalDate from,
        LocalDate to,
        int revision,
        boolean asked,
        String reason,
        Actor by,
        Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "%s: due date moved from %s to %s".formatted(rung.label(), Days.words(from), Days.words(to));
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("from", from)
                .with("to", to)
                .with("revision", revision)
                .with("asked", asked)
                .map();
    }
}
