package org.learningassurance.reporting;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningassurance.shared.Verdict;

/**
 * Policy: what is published names nobody who takes part. A text for the public names no agency either, and no review or learning point by
 * its reference; a report may say which agency did what, and must name learning points.
 */
final class NamesNobody {

    private static final Pattern REFERENCE = Pattern.compile("(?<![A-Za-z])[A-Z]{2,4}-\\d{3,}");

    private NamesNobody() {}

    /** Of a copy for publication. @param names of people */
    static Verdict check(Report report, Collection<String> names) {
        for (Report.Typed typed : report.typed()) {
            Optional<String> named =
                    names.stream().filter(name -> names(typed.text(), name)).findFirst();
            if (named.isPresent()) {
                return Verdict.refuse(
                        NamesNobody.class,
                        "It cannot be published yet: %s names “%s”. A copy for publication names nobody who takes part"
                                .formatted(typed.place(), named.get()),
                        null);
            }
        }
        return Verdict.allow();
    }

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
                && said.contains(wanted)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])")
                        .matcher(said)
                        .find();
    }
}
