package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** While it is with the business unit for work, the review group neither agrees nor returns it again. */
final class NotReturned implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return learningPoint.status() == LearningPointStatus.RETURNED
                ? Verdict.refuse(
                        NotReturned.class,
                        learningPoint.ref()
                                + " was returned for work. It comes back once the business unit has revised it",
                        null)
                : Verdict.allow();
    }
}
