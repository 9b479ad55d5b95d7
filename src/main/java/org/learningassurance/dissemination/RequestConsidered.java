package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;

/** The partnership agreed, or did not agree, with an agency's request. */
public record RequestConsidered(
        ReturnRef of, Rung rung, RequestKind kind, boolean agreed, String reason, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return (agreed ? "Agreed with: " : "Not agreed with: ") + kind.label();
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("kind", kind)
                .with("agreed", agreed)
                .map();
    }
}
