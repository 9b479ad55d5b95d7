package org.learningassurance.dissemination;

import java.util.Collection;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.shared.Verdict;

/** An agency rests its claims on its own evidence. */
final class EvidenceIsOfTheAgency {

    private EvidenceIsOfTheAgency() {}

    static Verdict check(Claim claim, Collection<EvidenceItem> found) {
        return found.size() == claim.evidence().size()
                ? Verdict.allow()
                : Verdict.refuse(EvidenceIsOfTheAgency.class, "Choose evidence of your own agency", "evidence");
    }
}
