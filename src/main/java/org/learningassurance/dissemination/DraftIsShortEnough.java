package org.learningassurance.dissemination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Verdict;

/** A claim form may be put aside with all its gaps, but not with a text that no claim could carry. */
final class DraftIsShortEnough {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_FORM = 25_000;

    private DraftIsShortEnough() {}

    static Verdict check(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(text -> text.length() > LONGEST_TEXT))
                .findFirst()
                .map(field -> refuse("The text must be 4,000 characters or fewer", field.getKey()))
                .orElseGet(() -> whole(fields));
    }

    private static Verdict whole(Map<String, List<String>> fields) {
        int length = fields.values().stream()
                .flatMap(Collection::stream)
                .mapToInt(String::length)
                .sum();
        return length > LONGEST_FORM
                ? Verdict.refuse(
                        DraftIsShortEnough.class, "The whole form must be 25,000 characters or fewer. Shorten it", null)
                : Verdict.allow();
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(DraftIsShortEnough.class, reason, field);
    }
}
