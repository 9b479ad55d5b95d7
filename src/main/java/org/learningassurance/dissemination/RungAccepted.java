package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Rung;

/** A judge accepted a claim. */
public record RungAccepted(ReturnRef of, Rung rung, ClaimId claim, String note, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "Accepted: " + rung.label();
    }

    @Override
    public String detail() {
        return note;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of).with("rung", rung).with("claim", claim).map();
    }
}
