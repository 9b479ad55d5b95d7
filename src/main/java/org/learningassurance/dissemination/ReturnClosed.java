package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;

/**
 * A decision closed all that was left of a return: a gap accepted, no response, withdrawn or superseded. {@link ReturnSettled}
 * follows.
 *
 * @param rungs those that were closed, lowest first
 *
 */
public record ReturnClosed(ReturnRef of, List<Rung> rungs, Disposition disposition, String reason, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return disposition.label() + ": " + rungs.stream().map(Rung::label).collect(Collectors.joining(", "));
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rungs", rungs.stream().map(Rung::name).collect(Collectors.joining(",")))
                .with("disposition", disposition)
                .map();
    }
}
