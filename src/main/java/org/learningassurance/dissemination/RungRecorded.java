package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Rung;

/** A claim was recorded on receipt, without judgement. */
public record RungRecorded(ReturnRef of, Rung rung, ClaimId claim, Actor by, Instant at) implements ReturnEvent {

    @Override
    public String title() {
        return "Recorded on receipt: " + rung.label();
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of).with("rung", rung).with("claim", claim).map();
    }
}
