package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** R2: the priority decides how closely agencies are chased, so the review group agrees it too. */
final class PriorityIsSet implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return learningPoint.priority() != null
                ? Verdict.allow()
                : Verdict.refuse(PriorityIsSet.class, "Choose a priority: standard or high", "priority");
    }
}
