package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** R2: nothing is agreed without saying by what anybody could tell that practice has changed. */
final class ProofIsDescribed implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return !learningPoint.howWeWouldKnow().isBlank()
                ? Verdict.allow()
                : Verdict.refuse(
                        ProofIsDescribed.class, "Say how we would know that practice has changed", "howWeWouldKnow");
    }
}
