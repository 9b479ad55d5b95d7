package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** Typed texts stay within what is stored. */
final class TextsFit implements DraftPolicy {

    static final int STATEMENT = 1000;
    static final int AUDIENCE = 500;
    static final int TEXT = 4000;
    static final int REASON = 2000;

    @Override
    public Verdict judge(LearningPointDraft draft) {
        return fits(draft.statement(), STATEMENT, "What was learnt", "statement")
                .and(fits(draft.whatStaffWillDo(), TEXT, "What staff will do", "whatStaffWillDo"))
                .and(fits(draft.howWeWouldKnow(), TEXT, "How we would know", "howWeWouldKnow"))
                .and(fits(draft.audience(), AUDIENCE, "Whom the learning is for", "audience"))
                .and(fits(draft.notice(), TEXT, "The notice", "notice"));
    }

    /** @param name what the text is, as the beginning of a sentence */
    static Verdict fits(String text, int limit, String name, String field) {
        return text.strip().length() <= limit
                ? Verdict.allow()
                : Verdict.refuse(TextsFit.class, "%s must be %,d characters or fewer".formatted(name, limit), field);
    }
}
