package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** R2: an agency cannot say "n of N" without knowing whom the learning is for. */
final class AudienceIsNamed implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return !learningPoint.audience().isBlank()
                ? Verdict.allow()
                : Verdict.refuse(AudienceIsNamed.class, "Say whom in the agencies the learning is for", "audience");
    }
}
