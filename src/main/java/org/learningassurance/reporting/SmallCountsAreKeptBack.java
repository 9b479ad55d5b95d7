package org.learningassurance.reporting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningassurance.shared.Verdict;

/** Policy R13: a text for the public counts no people below the threshold, whom somebody could recognise. */
final class SmallCountsAreKeptBack {

    private static final String[] UP_TO_NINETEEN =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                            + " fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final Map<String, Integer> NUMBERS = numbers();
    /** Also what does not break a line, and the break itself. */
    private static final String GAP = "[\\s\\p{Z}]+";

    private static final String PEOPLE =
            "(?:child(?:ren)?|babies|baby|infants?|toddlers?|boys?|girls?|siblings?|brothers?|sisters?|twins|teenagers?|adolescents?"
                    + "|young[\\s\\p{Z}]+(?:people|persons?|adults?|men|man|women|woman)|pupils?|students?|famil(?:y|ies)|parents?|mothers?|fathers?"
                    + "|carers?|people|persons?|patients?)";
    /** What is counted that is no person. */
    private static final String OTHERWISE = "(?!" + GAP
            + "(?:years?|terms?|months?|weeks?|days?|hours?|minutes?|times?|visits?|steps?|ways?|things?|services?)\\b)";

    private static final String WORD = "(?:" + String.join("|", NUMBERS.keySet()) + ")\\b";
    /** All of a number, and never a part of it: "32", "2 thousand", "thirty-two", "two hundred and four". */
    private static final String NUMBER = "(\\d[\\d,]*+(?:" + GAP + "(?:dozen|hundred|thousand|million)\\b)*+|" + WORD
            + "(?:(?:" + GAP + "(?:and" + GAP + ")?|-)" + WORD + ")*+)";
    /** A number, at most two words, and people: "3 of the children", "two young people"; also the part of "3 of 40 children". */
    private static final Pattern COUNT =
            Pattern.compile("(?i)(?<![\\w,.])(?<!\\b(?:no|any|every|each)[\\s\\p{Z}-])" + NUMBER + OTHERWISE
                    + "(?:" + GAP + "(?:out" + GAP + ")?of" + GAP + "(?:the" + GAP + ")?(?:\\d[\\d,]*|[a-z]+)|" + GAP
                    + "[a-z]+){0,2}" + GAP
                    + PEOPLE + "\\b");

    private SmallCountsAreKeptBack() {}

    /** @param smallest the smallest count that is shown */
    static Verdict check(String text, int smallest, String field) {
        Matcher counts = COUNT.matcher(text);
        while (counts.find()) {
            if (number(counts.group(1)) < smallest) {
                return Verdict.refuse(
                        SmallCountsAreKeptBack.class,
                        "“%s” counts fewer than %d people, whom somebody could recognise. Say it without the number"
                                .formatted(counts.group().replaceAll(GAP, " "), smallest),
                        field);
            }
        }
        return Verdict.allow();
    }

    /** "two hundred and four" is no small number, because a part of it is none. */
    private static int number(String typed) {
        return Stream.of(typed.toLowerCase(Locale.UK).split("[\\s\\p{Z}-]+"))
                .mapToInt(SmallCountsAreKeptBack::part)
                .max()
                .orElseThrow();
    }

    private static int part(String typed) {
        if (!Character.isDigit(typed.charAt(0))) {
            return NUMBERS.getOrDefault(typed, 0);
        }
        String digits = typed.replace(",", "");
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int value = 0; value < UP_TO_NINETEEN.length; value++) {
            numbers.put(UP_TO_NINETEEN[value], value);
        }
        for (int ten = 0; ten < TENS.length; ten++) {
            numbers.put(TENS[ten], (ten + 2) * 10);
        }
        numbers.putAll(Map.of("dozen", 12, "hundred", 100, "thousand", 1_000, "million", 1_000_000));
        return numbers;
    }
}
