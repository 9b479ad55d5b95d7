package org.learningassurance.briefing;

import org.learningassurance.shared.Verdict;

/** Policy: a brief has a title, and no part of it is longer than can be kept. */
final class BriefTextIsWellFormed {

    private BriefTextIsWellFormed() {}

    static Verdict check(BriefText text) {
        if (text.title().isEmpty()) {
            return refuse("Enter a title for the brief", "title");
        }
        if (text.title().length() > BriefText.LONGEST_TITLE) {
            return refuse("The title must be %d characters or less".formatted(BriefText.LONGEST_TITLE), "title");
        }
        for (BriefSection section : BriefSection.values()) {
            if (text.sections().text(section).length() > BriefSections.LONGEST) {
                return refuse(
                        "%s must be %,d characters or less".formatted(section.heading(), BriefSections.LONGEST),
                        section.field());
            }
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(BriefTextIsWellFormed.class, reason, field);
    }
}
