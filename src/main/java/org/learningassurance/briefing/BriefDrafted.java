package org.learningassurance.briefing;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/**
 * A brief, or a new version of one, has been begun.
 *
 * @param changed what changes against the version before; empty for the first
 */
public record BriefDrafted(BriefEdition edition, String changed, Actor by, Instant at) implements BriefEvent {

    @Override
    public String title() {
        return edition.number() == 1
                ? "Brief %s drafted".formatted(edition.ref())
                : "Brief %s: version %d begun".formatted(edition.ref(), edition.number());
    }

    @Override
    public String detail() {
        return changed;
    }
}
