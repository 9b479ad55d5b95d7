package org.learningassurance.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that was typed into a form, as the conflict page shows it.
 *
 * @param name of the input, as words
 */
record Typed(String name, String value) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

    /** What is worth reading: ids and the form's version are left out, the parts of a date put together. */
    static List<Typed> of(Map<String, List<String>> sent) {
        Map<String, String> shown = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.endsWith(".day") || name.endsWith(".month") || name.endsWith(".year")) {
                String date = name.substring(0, name.lastIndexOf('.'));
                shown.put(date, date(date, sent));
            } else if (!name.equals("version")) {
                shown.put(name, readable(values));
            }
        });
        return shown.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> new Typed(words(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String date(String name, Map<String, List<String>> sent) {
        return String.join(" ", first(sent, name + ".day"), first(sent, name + ".month"), first(sent, name + ".year"))
                .strip();
    }

    private static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).get(0);
    }

    private static String readable(List<String> values) {
        return String.join(
                ", ",
                values.stream()
                        .filter(value -> !ID.matcher(value).matches())
                        .map(value -> CONSTANT.matcher(value).matches() ? words(value.toLowerCase(Locale.UK)) : value)
                        .toList());
    }

    /** "whatStaffWillDo" and "case_file_audit" as people write them. */
    private static String words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[._\\[\\]]+", " ")
                .strip()
                .toLowerCase(Locale.UK);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
