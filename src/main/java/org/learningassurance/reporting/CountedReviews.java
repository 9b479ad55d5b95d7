package org.learningassurance.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.learningassurance.reporting.BoardReport.Group;
import org.learningassurance.reporting.BoardReport.Line;
import org.learningassurance.reporting.BoardReport.ReviewCounts;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.ReviewFigures;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.Sex;

/** Reviews by the day on which they were opened, as far as a copy shows their numbers. */
final class CountedReviews {

    private static final String NOT_KNOWN = "NOT_KNOWN";

    private final ReportCopy copy;
    private final SmallNumbers smallNumbers;

    private CountedReviews(ReportCopy copy, SmallNumbers smallNumbers) {
        this.copy = copy;
        this.smallNumbers = smallNumbers;
    }

    /** @param exact with what is known of the incidents */
    static ReviewCounts of(ReviewFigures exact, ReportCopy copy, SmallNumbers smallNumbers) {
        return new CountedReviews(copy, smallNumbers).of(exact);
    }

    private ReviewCounts of(ReviewFigures exact) {
        ReviewFigures.Breakdown rapid = Objects.requireNonNull(exact.rapidReviews());
        return new ReviewCounts(
                alone(exact, ReviewKind.RAPID_REVIEW),
                alone(exact, ReviewKind.PRACTICE_REVIEW),
                alone(exact, ReviewKind.LOCAL_REVIEW),
                alone(exact, ReviewKind.AUDIT),
                List.of(
                        group("AGE", "Age at the incident", rapid.byAgeBand(), AgeBand::label, rapid.ageNotKnown()),
                        group("SEX", "Sex", rapid.bySex(), Sex::label, rapid.sexNotKnown()),
                        group(
                                "OUTCOME",
                                "Outcome of the incident",
                                rapid.byOutcome(),
                                IncidentOutcome::label,
                                rapid.outcomeNotKnown())));
    }

    private Count alone(ReviewFigures exact, ReviewKind kind) {
        int number = exact.opened(kind);
        return copy == ReportCopy.PUBLICATION ? smallNumbers.alone(number) : Count.of(number);
    }

    private <K extends Enum<K>> Group group(
            String code, String label, Map<K, Integer> known, Function<K, String> labels, int notKnown) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach((key, number) -> {
            parts.put(key.name(), number);
            names.put(key.name(), labels.apply(key));
        });
        if (notKnown > 0) {
            parts.put(NOT_KNOWN, notKnown);
            names.put(NOT_KNOWN, "Not known");
        }
        Map<String, Count> safe = copy == ReportCopy.PUBLICATION ? smallNumbers.parts(parts) : Map.of();
        return new Group(
                code,
                label,
                names.entrySet().stream()
                        .map(name -> new Line(
                                name.getKey(),
                                name.getValue(),
                                safe.getOrDefault(name.getKey(), Count.of(parts.getOrDefault(name.getKey(), 0)))))
                        .toList());
    }
}
