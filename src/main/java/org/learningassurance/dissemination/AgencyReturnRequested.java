package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;

/**
 * An agency was asked about a learning point.
 *
 * @param rungs what it was asked to show, lowest first
 * @param firstDueOn when the lowest of them is due
 *
 */
public record AgencyReturnRequested(ReturnRef of, List<Rung> rungs, LocalDate firstDueOn, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "Asked: " + rungs.stream().map(Rung::label).collect(Collectors.joining(", "));
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rungs", rungs.stream().map(Rung::name).collect(Collectors.joining(",")))
                .with("firstDueOn", firstDueOn)
                .map();
    }
}
