package org.learningassurance.reporting;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningassurance.shared.Verdict;

/** Policy: a text for the public names no agency, nobody who takes part, and no review or learning point by its reference. */
final class NamesNobody {

    private static final Pattern REFERENCE = Pattern.compile("(?<![A-Za-z])[A-Z]{2,4}-\\d{3,}");

    private NamesNobody() {}

    /** @param names of agencies and people */
    static Verdict check(String text, Collection<String> names, String field) {
        return reference(text)
                .or(() -> names.stream().filter(name -> names(text, name)).findFirst())
                .map(named -> Verdict.refuse(
                        NamesNobody.class,
                        "Take “%s” out: no agency, person or review is named to the public".formatted(named),
                        field))
                .orElseGet(Verdict::allow);
    }

    private static Optional<String> reference(String text) {
        Matcher found = REFERENCE.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static boolean names(String text, String name) {
        String said = text.toLowerCase(Locale.UK);
        String wanted = name.toLowerCase(Locale.UK);
        return !wanted.isBlank()
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])")
                        .matcher(said)
                        .find();
    }
}
