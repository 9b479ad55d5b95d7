package org.learningassurance.reporting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningassurance.shared.Verdict;

/** Policy R13: a text for the public counts no people below the threshold, whom somebody could recognise. */
final class SmallCountsAreKeptBack {

    private static final String WORDS =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
                    + " nineteen twenty";
    private static final String[] NUMBERS = WORDS.split(" ");
    private static final String PEOPLE =
            "(?:child(?:ren)?|babies|baby|infants?|toddlers?|boys?|girls?|siblings?|brothers?|sisters?|twins|teenagers?|adolescents?"
                    + "|young (?:people|persons?|adults?|men|man|women|woman)|pupils?|students?|famil(?:y|ies)|parents?|mothers?|fathers?"
                    + "|carers?|people|persons?|patients?)";
    /** What is counted that is no person. */
    private static final String OTHERWISE =
            "(?! (?:years?|terms?|months?|weeks?|days?|hours?|minutes?|times?|visits?|steps?|ways?|things?|services?)\\b)";
    /** A number, at most two words, and people: "3 of the children", "two young people"; also the part of "3 of 40 children". */
    private static final Pattern COUNT = Pattern.compile("(?i)(?<![\\w,.])(\\d{1,3}|" + WORDS.replace(' ', '|') + ")"
            + OTHERWISE + "(?: (?:out )?of (?:the )?(?:\\d[\\d,]*|[a-z]+)| [a-z]+){0,2} " + PEOPLE + "\\b");

    private SmallCountsAreKeptBack() {}

    /** @param smallest the smallest count that is shown */
    static Verdict check(String text, int smallest, String field) {
        Matcher counts = COUNT.matcher(text);
        while (counts.find()) {
            if (number(counts.group(1)) < smallest) {
                return Verdict.refuse(
                        SmallCountsAreKeptBack.class,
                        "“%s” counts fewer than %d people, whom somebody could recognise. Say it without the number"
                                .formatted(counts.group(), smallest),
                        field);
            }
        }
        return Verdict.allow();
    }

    private static int number(String typed) {
        String word = typed.toLowerCase(Locale.UK);
        for (int value = 0; value < NUMBERS.length; value++) {
            if (NUMBERS[value].equals(word)) {
                return value;
            }
        }
        return Integer.parseInt(typed);
    }
}
