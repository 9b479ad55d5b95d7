package org.learningassurance.learning;

import java.util.List;
import org.learningassurance.shared.Verdict;

/** What even a draft must hold, so that it can be found, read and stored. */
interface DraftPolicy {

    List<DraftPolicy> ALL =
            List.of(new StatementIsSaid(), new ComesFromAReview(), new AudiencesAreCounted(), new TextsFit());

    Verdict judge(LearningPointDraft draft);

    static void require(LearningPointDraft draft) {
        ALL.forEach(policy -> policy.judge(draft).orThrow());
    }
}
