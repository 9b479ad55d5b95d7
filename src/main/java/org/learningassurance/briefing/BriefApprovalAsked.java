package org.learningassurance.briefing;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** A version is complete and waits for somebody else to approve it. */
public record BriefApprovalAsked(BriefEdition edition, Actor by, Instant at) implements BriefEvent {

    @Override
    public String title() {
        return "Brief %s: approval of version %d asked".formatted(edition.ref(), edition.number());
    }
}
