package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.BriefVersionId;

/**
 * A new version of the brief is out while the agency's return is open.
 *
 * @param again whether the agency had confirmed an earlier version and is asked to confirm this one, because it is material
 * @param changed what changed since the version before
 */
public record NewBriefToConfirm(
        ReturnRef of, BriefVersionId briefVersion, boolean again, String changed, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return again
                ? "A new version of the brief is to be confirmed again"
                : "A new version of the brief is to be confirmed";
    }

    @Override
    public String detail() {
        return changed;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("briefVersion", briefVersion)
                .with("again", again)
                .map();
    }
}
