package org.learningassurance.dissemination;

import org.learningassurance.shared.Verdict;

/**
 * Mixed or negative evidence is an answer: it is accepted as answered, not yet changed, with a next measurement, or returned (R7).
 * It never counts as a rung reached.
 */
final class MixedEvidenceIsNotYetChanged {

    private MixedEvidenceIsNotYetChanged() {}

    static Verdict check(Claim claim, Judgement judgement) {
        boolean positive = claim.showing().map(Shows.POSITIVE::equals).orElse(true);
        if (judgement instanceof Judgement.Accept && !positive) {
            return refuse(
                    "The evidence is mixed or negative: accept it as answered, not yet changed, and say when to measure again");
        }
        if (judgement instanceof Judgement.AcceptNotYetChanged
                && claim.showing().isEmpty()) {
            return refuse("Only evidence of practice or outcomes can be answered, not yet changed");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(MixedEvidenceIsNotYetChanged.class, reason, "judgement");
    }
}
