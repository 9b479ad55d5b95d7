package org.learningassurance.dissemination;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.learningassurance.dissemination.RungClaim.Reading;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.Strength;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Reads a claim as the policies do: how strong its evidence is, and whose judgement it needs. */
@Component
class ClaimReader {

    private final EvidenceService evidence;
    private final LearningPointService learningPoints;
    private final JudgingPolicy policy;
    private final ReturnSettings settings;

    ClaimReader(
            EvidenceService evidence,
            LearningPointService learningPoints,
            JudgingPolicy policy,
            ReturnSettings settings) {
        this.evidence = evidence;
        this.learningPoints = learningPoints;
        this.policy = policy;
        this.settings = settings;
    }

    Reading read(AgencyReturn agencyReturn, Claim claim, Collection<EvidenceItem> items) {
        ClaimId id = ClaimId.next();
        Optional<Strength> strongest =
                items.stream().map(evidence::strengthOf).max(Comparator.comparing(Strength::highest));
        Rung supports = strongest.map(Strength::highest).orElse(null);
        Priority priority =
                learningPoints.theOutline(agencyReturn.learningPoint()).priority();
        JudgedBy judge = policy.judge(claim.rung(), priority, supports);
        boolean drawn = false;
        if (judge == JudgedBy.RECEIPT) {
            boolean enough =
                    ReceiptIsEnough.check(claim, agencyReturn.audience().orElse(null));
            drawn = enough && ReceiptIsEnough.drawn(id, settings.drawOneIn());
            judge = enough && !drawn ? JudgedBy.RECEIPT : JudgedBy.BUSINESS_UNIT;
        }
        return new Reading(
                id, judge, drawn, supports, strongest.map(Strength::nextStep).orElse(""));
    }
}
