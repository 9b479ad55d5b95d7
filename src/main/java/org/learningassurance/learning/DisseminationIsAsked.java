package org.learningassurance.learning;

import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;

/** R2: rungs are asked of every agency, and at least that the learning was disseminated. */
final class DisseminationIsAsked implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return learningPoint.asked().stream().allMatch(each -> each.rungs().contains(Rung.DISSEMINATED))
                ? Verdict.allow()
                : Verdict.refuse(
                        DisseminationIsAsked.class,
                        "Ask every agency at least whether the learning was disseminated",
                        "agencies");
    }
}
