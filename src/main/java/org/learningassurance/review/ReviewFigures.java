package org.learningassurance.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many reviews of each kind were opened in a period, by one named date for each kind: rapid reviews by notification,
 * practice reviews by commissioning, local reviews and audits by initiation (R14).
 *
 * @param from first day of the period
 * @param to last day of the period, which counts
 * @param recordedBy what was recorded later is left out
 * @param opened every kind, also those with none
 * @param rapidReviews exact figures of the rapid reviews; null for those who may not see restricted facts
 */
public record ReviewFigures(
        LocalDate from,
        LocalDate to,
        Instant recordedBy,
        Map<ReviewKind, Integer> opened,
        @Nullable Breakdown rapidReviews) {

    /**
     * The rapid reviews of the period by what is known about the incident.
     *
     * @param ageNotKnown how many rapid reviews stand in no age band; likewise for the others
     */
    public record Breakdown(
            Map<AgeBand, Integer> byAgeBand,
            Map<Sex, Integer> bySex,
            Map<IncidentOutcome, Integer> byOutcome,
            int ageNotKnown,
            int sexNotKnown,
            int outcomeNotKnown) {

        static Breakdown of(List<RestrictedFacts> facts) {
            return new Breakdown(
                    count(AgeBand.class, facts, RestrictedFacts::ageBand),
                    count(Sex.class, facts, RestrictedFacts::sex),
                    count(IncidentOutcome.class, facts, RestrictedFacts::incidentOutcome),
                    unknown(facts, RestrictedFacts::ageBand),
                    unknown(facts, RestrictedFacts::sex),
                    unknown(facts, RestrictedFacts::incidentOutcome));
        }

        private static int unknown(List<RestrictedFacts> facts, Function<RestrictedFacts, @Nullable Object> value) {
            return (int) facts.stream().map(value).filter(Objects::isNull).count();
        }
    }

    public int opened(ReviewKind kind) {
        return opened.getOrDefault(kind, 0);
    }

    static ReviewFigures of(
            LocalDate from, LocalDate to, Instant recordedBy, List<ReviewRecord> records, boolean restricted) {
        List<RestrictedFacts> rapid = records.stream()
                .filter(each -> each.kind() == ReviewKind.RAPID_REVIEW)
                .map(ReviewRecord::facts)
                .toList();
        return new ReviewFigures(
                from,
                to,
                recordedBy,
                count(ReviewKind.class, records, ReviewRecord::kind),
                restricted ? Breakdown.of(rapid) : null);
    }

    private static <K extends Enum<K>, T> Map<K, Integer> count(
            Class<K> keys, List<T> items, Function<T, @Nullable K> key) {
        Map<K, Integer> counts = new EnumMap<>(keys);
        Arrays.stream(keys.getEnumConstants()).forEach(each -> counts.put(each, 0));
        for (T item : items) {
            K found = key.apply(item);
            if (found != null) {
                counts.merge(found, 1, Integer::sum);
            }
        }
        return counts;
    }
}
