package org.learningassurance.briefing;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** Somebody who wrote none of it has approved a version, which may now be issued. */
public record BriefApproved(BriefEdition edition, Actor by, Instant at) implements BriefEvent {

    @Override
    public String title() {
        return "Brief %s: version %d approved".formatted(edition.ref(), edition.number());
    }
}
