package org.learningassurance.review;

import org.learningassurance.shared.Verdict;

/** Typed texts stay within what is stored. */
final class TextFits {

    private TextFits() {}

    /** @param name what the text is, as the beginning of a sentence */
    static Verdict judge(String text, int longest, String name, String field) {
        return text.strip().length() <= longest
                ? Verdict.allow()
                : Verdict.refuse(TextFits.class, "%s must be %,d characters or fewer".formatted(name, longest), field);
    }
}
