package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Rung;

/** A judge returned a claim to the agency. */
public record RungReturned(ReturnRef of, Rung rung, ClaimId claim, String reason, LocalDate dueOn, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "Returned: " + rung.label();
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("claim", claim)
                .with("dueOn", dueOn)
                .map();
    }
}
