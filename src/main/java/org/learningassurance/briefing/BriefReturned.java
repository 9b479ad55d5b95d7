package org.learningassurance.briefing;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** A version has been returned to its author, with a reason (R6). */
public record BriefReturned(BriefEdition edition, String reason, Actor by, Instant at) implements BriefEvent {

    @Override
    public String title() {
        return "Brief %s: version %d returned to its author".formatted(edition.ref(), edition.number());
    }

    @Override
    public String detail() {
        return reason;
    }
}
