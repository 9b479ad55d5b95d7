package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Rung;

/** A judge accepted a claim as an answer that shows no change yet. The next measurement is due on the given day. */
public record RungNotYetChanged(
        ReturnRef of, Rung rung, ClaimId claim, LocalDate nextMeasurementOn, String nextStep, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "Answered, not yet changed: " + rung.label();
    }

    @Override
    public String detail() {
        return nextStep;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("claim", claim)
                .with("nextMeasurementOn", nextMeasurementOn)
                .map();
    }
}
