package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;

/**
 * The due date of a rung was moved, which counts as a slip.
 *
 * @param revision the revision that the due date now has; the chase starts again with it
 *
 */
public record DueDateMoved(
        ReturnRef of, Rung rung, LocalDate from, LocalDate to, int revision, String reason, Actor by, Instant at)
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
                .map();
    }
}
