package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Rung;

/**
 * A judge returned a claim to the agency for more, by a day.
 *
 * @param missing what the fuller claim is to say or show
 * @param expectedBy the day on which the rung is due now
 */
public record MoreAsked(
        ReturnRef of, Rung rung, ClaimId claim, String missing, LocalDate expectedBy, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "More asked for by %s: %s".formatted(Days.words(expectedBy), rung.label());
    }

    @Override
    public String detail() {
        return missing;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("claim", claim)
                .with("dueOn", expectedBy)
                .map();
    }
}
