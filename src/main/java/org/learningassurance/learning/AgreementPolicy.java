package org.learningassurance.learning;

import java.util.List;
import org.learningassurance.shared.Verdict;

/** Something that must hold before the review group may agree a learning point. */
interface AgreementPolicy {

    /** What a learning point cannot be agreed without (R2), in the order of the form. */
    List<AgreementPolicy> COMPLETE = List.of(
            new PriorityIsSet(),
            new ChangeIsDescribed(),
            new ProofIsDescribed(),
            new AudienceIsNamed(),
            new AgenciesAreNamed(),
            new DisseminationIsAsked(),
            new NoticeStandsForTheBrief());

    Verdict judge(LearningPoint learningPoint);

    /** Every gap that keeps the learning point from being agreed; empty when it is ready. */
    static List<Verdict> gapsOf(LearningPoint learningPoint) {
        return COMPLETE.stream()
                .map(policy -> policy.judge(learningPoint))
                .filter(verdict -> !verdict.allowed())
                .toList();
    }
}
