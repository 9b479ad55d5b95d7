package org.learningassurance.dissemination;

import java.util.List;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.shared.Rung;
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
        return read(claim.made().rung(), claim.evidence());
    }

    CoachReading read(Rung claimed, List<EvidenceView> given) {
        return new CoachReading(
                claimed,
                given.stream()
                        .map(one -> new CoachReading.Piece(one, evidence.strengthOf(one.item())))
                        .toList());
    }
}
