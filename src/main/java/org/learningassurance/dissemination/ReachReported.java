package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;

/**
 * An agency reported staff reached below the target: kept, added up and shown; the rung stays open.
 *
 * @param reached n, in all up to now
 * @param audience N
 * @param targetPercent the share of N from which the rung can be claimed
 *
 */
public record ReachReported(
        ReturnRef of,
        ClaimId claim,
        int reached,
        int audience,
        int targetPercent,
        LocalDate occurredOn,
        Actor by,
        Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "Reported progress: %d of %d staff reached".formatted(reached, audience);
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("claim", claim)
                .with("reached", reached)
                .with("audience", audience)
                .with("targetPercent", targetPercent)
                .map();
    }
}
