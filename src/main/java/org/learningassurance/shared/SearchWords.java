package org.learningassurance.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words of which every one must be found, each in any of the texts, in any case, with either apostrophe and in
 * the middle of a word too. The letters that stand for others in a query ({@code %}, {@code _}) stand for themselves.
 *
 * @param typed as it was typed, without the spaces around it
 * @param words in lower case, with the apostrophe of the keyboard, each once
 */
public record SearchWords(String typed, List<String> words) {

    public static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern REFERENCE = Pattern.compile("([a-z]{2,4})[-‑–\\s]?(\\d{1,6})");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        String stripped = SPACES.matcher(typed).replaceAll(" ").strip();
        String lower = folded(stripped);
        return new SearchWords(
                stripped,
                stripped.isEmpty()
                        ? List.of()
                        : Arrays.stream(lower.split(" ")).distinct().toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Why this cannot be looked for, in words; empty when it can. */
    public Optional<String> whyNot() {
        if (typed.length() > LONGEST) {
            return Optional.of("Use up to " + LONGEST + " letters: two or three words are enough");
        }
        if (words.size() > MOST_WORDS) {
            return Optional.of("Use up to " + MOST_WORDS + " words: two or three are enough");
        }
        return words.stream().allMatch(word -> word.length() < 2)
                ? Optional.of("Enter a reference, or a word of two letters or more")
                : Optional.empty();
    }

    /** The reference that was typed, as the tracker writes it: LP-0007 for "lp-0007", "LP 7" and "lp7". */
    public Optional<String> reference() {
        Matcher reference = REFERENCE.matcher(typed.toLowerCase(Locale.UK));
        return reference.matches()
                ? Optional.of("%s-%04d"
                        .formatted(reference.group(1).toUpperCase(Locale.UK), Integer.valueOf(reference.group(2))))
                : Optional.empty();
    }

    /** The condition that every word stands in one of the texts. */
    @SafeVarargs
    public final Predicate in(CriteriaBuilder build, Expression<String>... texts) {
        return build.and(words.stream()
                .map(word -> build.or(Arrays.stream(texts)
                        .map(text -> build.like(folded(build, text), "%" + escaped(word) + "%", '\\'))
                        .toArray(Predicate[]::new)))
                .toArray(Predicate[]::new));
    }

    /** The same of texts that are here already. */
    public boolean areIn(String... texts) {
        return words.stream()
                .allMatch(word ->
                        Arrays.stream(texts).anyMatch(text -> folded(text).contains(word)));
    }

    /** In lower case, and every apostrophe the one of the keyboard: texts that come from a word processor hold the other. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.UK).replace('’', '\'');
    }

    private static Expression<String> folded(CriteriaBuilder build, Expression<String> text) {
        return build.function("replace", String.class, build.lower(text), build.literal("’"), build.literal("'"));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
