package org.learningassurance.shared;

/** Typed texts stay within what is stored. */
public final class TextFits {

    private TextFits() {}

    /**
     * @param longest in characters
     * @param name what the text is, as the beginning of a sentence
     */
    public static Verdict judge(String text, int longest, String name, String field) {
        return text.length() <= longest
                ? Verdict.allow()
                : Verdict.refuse(TextFits.class, "%s must be %,d characters or fewer".formatted(name, longest), field);
    }
}
