package org.learningassurance.briefing;

import org.learningassurance.shared.Verdict;

/** Policy: approval is asked only for a brief that covers a learning point and says what happened, what was learnt and what to do. */
final class BriefIsComplete {

    private BriefIsComplete() {}

    static Verdict check(BriefText text) {
        BriefSections sections = text.sections();
        if (text.covers().isEmpty()) {
            return refuse("Select at least one learning point that the brief covers", "covers");
        }
        if (sections.whatHappened().isEmpty()) {
            return refuse("Enter what happened", "whatHappened");
        }
        if (sections.learning().isEmpty() && sections.goodPractice().isEmpty()) {
            return refuse("Enter the learning, the good practice, or both", "learning");
        }
        if (sections.whatToDo().isEmpty()) {
            return refuse("Enter what to do now", "whatToDo");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(BriefIsComplete.class, reason, field);
    }
}
