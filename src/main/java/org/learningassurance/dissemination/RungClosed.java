package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;

/**
 * A rung was closed by a decision, without having been reached, and others of the return are still asked. When nothing is left,
 * {@link ReturnClosed} says so instead.
 *
 */
public record RungClosed(ReturnRef of, Rung rung, Disposition disposition, String reason, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return disposition.label() + ": " + rung.label();
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("disposition", disposition)
                .map();
    }
}
