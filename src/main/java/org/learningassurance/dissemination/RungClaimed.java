package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Rung;

/**
 * An agency claimed a rung.
 *
 * @param judgedBy whose judgement it waits for; with {@link JudgedBy#RECEIPT} a {@link RungRecorded} follows
 * @param drawn whether it was drawn from the claims that are otherwise recorded on receipt
 * @param reached n, for dissemination with a figure
 * @param audience N, likewise
 *
 */
public record RungClaimed(
        ReturnRef of,
        Rung rung,
        ClaimId claim,
        JudgedBy judgedBy,
        boolean drawn,
        @Nullable Integer reached,
        @Nullable Integer audience,
        LocalDate occurredOn,
        Actor by,
        Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "Claimed: " + rung.label()
                + (reached == null || audience == null ? "" : ", %d of %d staff reached".formatted(reached, audience));
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("claim", claim)
                .with("judgedBy", judgedBy)
                .with("drawn", drawn)
                .with("reached", reached)
                .with("audience", audience)
                .map();
    }
}
