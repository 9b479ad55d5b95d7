package org.learningassurance.dissemination;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ClaimId;

/**
 * Whether a claim may be recorded on receipt when the judging policy says so: only dissemination, only with a figure, only when the
 * agency did not make its own audience smaller, and unless it is the one in so many that is drawn for judgement.
 */
final class ReceiptIsEnough {

    private ReceiptIsEnough() {}

    static boolean check(Claim claim, @Nullable Integer audienceAsked) {
        return claim instanceof DisseminationClaim dissemination
                && dissemination.reach().reached() != null
                && !dissemination.reach().smallerThan(audienceAsked);
    }

    /** Draws by the claim's id, which nobody chooses, so that the same claim is always drawn or not. */
    static boolean drawn(ClaimId claim, int oneIn) {
        return oneIn > 0 && Math.floorMod(claim.value().hashCode(), oneIn) == 0;
    }
}
