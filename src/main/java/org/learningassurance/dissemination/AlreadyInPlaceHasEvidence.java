package org.learningassurance.dissemination;

import org.learningassurance.shared.Verdict;

/** What was in place already is shown by earlier evidence. */
final class AlreadyInPlaceHasEvidence {

    private AlreadyInPlaceHasEvidence() {}

    static Verdict check(Claim claim) {
        if (!claim.alreadyInPlace() || !claim.evidence().isEmpty()) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                AlreadyInPlaceHasEvidence.class,
                "Choose the earlier evidence that it was already in place",
                "evidence");
    }
}
