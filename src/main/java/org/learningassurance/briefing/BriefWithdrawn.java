package org.learningassurance.briefing;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** A version that was never issued has been given up, with a reason (R6). */
public record BriefWithdrawn(BriefEdition edition, String reason, Actor by, Instant at) implements BriefEvent {

    @Override
    public String title() {
        return "Brief %s: version %d withdrawn".formatted(edition.ref(), edition.number());
    }

    @Override
    public String detail() {
        return reason;
    }
}
