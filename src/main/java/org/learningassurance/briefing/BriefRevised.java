package org.learningassurance.briefing;

import java.time.Instant;
import org.learningassurance.shared.Actor;

/** The words of a version have been changed before its approval was asked. */
public record BriefRevised(BriefEdition edition, Actor by, Instant at) implements BriefEvent {

    @Override
    public String title() {
        return "Brief %s: version %d revised".formatted(edition.ref(), edition.number());
    }
}
