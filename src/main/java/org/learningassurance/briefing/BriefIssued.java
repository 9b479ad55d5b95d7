package org.learningassurance.briefing;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;

/**
 * A version is out, and every learning point that it covers goes on.
 *
 * @param material whether agencies confirm it even when they have confirmed an earlier version
 * @param changed what changed since the version before; empty for the first
 */
public record BriefIssued(BriefEdition edition, boolean material, String changed, Actor by, Instant at)
        implements BriefEvent {

    @Override
    public String title() {
        return "Brief %s: version %d issued".formatted(edition.ref(), edition.number());
    }

    @Override
    public String detail() {
        return changed;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "brief", brief().toString(),
                "number", String.valueOf(edition.number()),
                "material", String.valueOf(material));
    }
}
