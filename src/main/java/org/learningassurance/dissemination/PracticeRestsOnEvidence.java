package org.learningassurance.dissemination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.shared.Verdict;

/**
 * A claim of changed practice says what its evidence shows, and rests on evidence from looking at practice: kind, period, sample,
 * baseline, measure and independence.
 */
final class PracticeRestsOnEvidence {

    private PracticeRestsOnEvidence() {}

    static List<Verdict> check(PracticeClaim claim, Collection<EvidenceItem> evidence) {
        List<Verdict> found = new ArrayList<>();
        if (evidence.stream().noneMatch(EvidenceItem::showsPractice)) {
            found.add(refuse(
                    "Choose evidence from looking at practice, with its sample size, what was found before and what was found now",
                    "evidence"));
        }
        if (claim.shows() == null) {
            found.add(refuse("Choose what the evidence shows", "shows"));
        }
        if (claim.finding().isEmpty()) {
            found.add(refuse("Say in a few sentences what was found", "finding"));
        }
        return found;
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(PracticeRestsOnEvidence.class, reason, field);
    }
}
