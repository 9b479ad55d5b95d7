package org.learningassurance.learning;

import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** Typed texts stay within what is stored. */
final class TextsFit implements DraftPolicy {

    static final int STATEMENT = 1000;
    static final int AUDIENCE = 500;
    static final int TEXT = 4000;
    static final int REASON = 2000;

    @Override
    public Verdict judge(LearningPointDraft draft) {
        return TextFits.judge(draft.statement(), STATEMENT, "What was learnt", "statement")
                .and(TextFits.judge(draft.whatStaffWillDo(), TEXT, "What staff will do", "whatStaffWillDo"))
                .and(TextFits.judge(draft.howWeWouldKnow(), TEXT, "How we would know", "howWeWouldKnow"))
                .and(TextFits.judge(draft.audience(), AUDIENCE, "Whom the learning is for", "audience"))
                .and(TextFits.judge(draft.notice(), TEXT, "The notice", "notice"));
    }
}
