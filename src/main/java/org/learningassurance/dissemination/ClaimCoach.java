package org.learningassurance.dissemination;

import org.learningassurance.evidence.EvidenceService;
import org.springframework.stereotype.Component;

/** The evidence coach beside a claim. It advises; people judge. */
@Component
public class ClaimCoach {

    private final EvidenceService evidence;

    ClaimCoach(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** What the coach reads in a claim's evidence, as its table stands now. */
    public CoachReading read(ClaimView claim) {
        return new CoachReading(
                claim.made().rung(),
                claim.evidence().stream()
                        .map(one -> new CoachReading.Piece(one, evidence.strengthOf(one.item())))
                        .toList());
    }
}
