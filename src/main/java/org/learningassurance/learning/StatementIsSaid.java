package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** A learning point says what was learnt. */
final class StatementIsSaid implements DraftPolicy {

    @Override
    public Verdict judge(LearningPointDraft draft) {
        return draft.statement().isBlank()
                ? Verdict.refuse(StatementIsSaid.class, "Say in a sentence or two what was learnt", "statement")
                : Verdict.allow();
    }
}
