package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader can work out of a breakdown with numbers kept back, tried by going through every table that it could be. */
class SmallNumbersTest {

    private static final int TABLES = 1_500;

    @Test
    void theFiguresOfTheLeedsReportKeepTheirSmallNumbersBack() {
        assertThat(shown(5, 2, 5, 3, 1)).containsExactly("[c]", "5", "[c]", "[c]");
        assertThat(shown(5, 5, 6)).containsExactly("5", "6");
        assertThat(shown(5, 3, 8)).as("8 of 11 would give 3 away").containsExactly("[c]", "[c]");
        assertThat(new SmallNumbers(5).alone(4).isShown()).isFalse();
        assertThat(new SmallNumbers(5).alone(11).text()).isEqualTo("11");
    }

    @Test
    void nothingIsKeptBackWhereNothingIsSmall() {
        assertThat(shown(5, 5, 6, 70)).containsExactly("5", "6", "70");
    }

    @Test
    void asManySmallNumbersAsLargeAsTheyCanBeTakeAnotherWithThem() {
        assertThat(shown(5, 4, 4, 4, 5, 9)).containsExactly("[c]", "[c]", "[c]", "[c]", "9");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void noNumberThatIsKeptBackCanBeWorkedOut(int threshold) {
        Random random = new Random(threshold);
        for (int table = 0; table < TABLES; table++) {
            List<Integer> parts = table(random);
            List<Integer> shown = numbers(threshold, parts);
            assertThat(parts.stream().filter(part -> part < threshold))
                    .as("small numbers of %s are shown as %s", parts, shown)
                    .noneMatch(shown::contains);
            int total = total(parts);
            if (total < threshold) {
                assertThat(shown)
                        .as("the total is kept back, and all of %s", parts)
                        .containsOnlyNulls();
                continue;
            }
            List<Set<Integer>> possible = possible(shown, total, any -> true);
            for (int part = 0; part < parts.size(); part++) {
                if (shown.get(part) == null) {
                    assertThat(possible.get(part))
                            .as("part %d of %s, shown as %s", part, parts, shown)
                            .hasSizeGreaterThan(threshold);
                }
            }
        }
    }

    /** Who knows the rule throws out every table that it would have shown in another way. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void norByThoseWhoKnowTheRule(int threshold) {
        Random random = new Random(100 + threshold);
        for (int table = 0; table < TABLES; table++) {
            List<Integer> parts = table(random);
            List<Integer> shown = numbers(threshold, parts);
            if (total(parts) < threshold) {
                continue;
            }
            List<Set<Integer>> possible = possible(
                    shown, total(parts), other -> numbers(threshold, other).equals(shown));
            for (int part = 0; part < parts.size(); part++) {
                if (shown.get(part) == null) {
                    assertThat(possible.get(part))
                            .as("part %d of %s, shown as %s", part, parts, shown)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** What is counted may stand in both of two counts, or in none; every such year is tried. */
    @Test
    void noOverlappingCountThatIsKeptBackCanBeWorkedOutEvenByThoseWhoKnowTheRule() {
        SmallNumbers small = new SmallNumbers(3);
        for (int whole = 3; whole <= 12; whole++) {
            Map<List<Count>, List<List<Integer>>> shownAlike = new HashMap<>();
            for (List<Integer> counts : overlaps(whole)) {
                Map<Integer, Integer> byPlace = new LinkedHashMap<>();
                counts.forEach(count -> byPlace.put(byPlace.size(), count));
                List<Count> shown =
                        List.copyOf(small.overlapping(byPlace, whole).values());
                shownAlike.computeIfAbsent(shown, any -> new ArrayList<>()).add(counts);
            }
            int all = whole;
            shownAlike.forEach((shown, possible) -> IntStream.range(0, shown.size())
                    .filter(place -> !shown.get(place).isShown())
                    .forEach(place -> assertThat(possible.stream()
                                    .map(counts -> counts.get(place))
                                    .distinct())
                            .as("place %d of %s, of %d", place, shown, all)
                            .hasSizeGreaterThan(1)));
            assertThat(shownAlike.keySet())
                    .as("no small number, and none that leaves a small rest")
                    .allMatch(shown -> shown.stream()
                            .map(Count::value)
                            .filter(Objects::nonNull)
                            .allMatch(number -> number >= 3 && all - number >= 3));
        }
        assertThat(small.overlapping(Map.of("one", 4, "other", 5), 9).values())
                .containsExactlyInAnyOrder(Count.of(4), Count.of(5));
    }

    /** Two counts that may overlap and leave something out. */
    private static Set<List<Integer>> overlaps(int whole) {
        Set<List<Integer>> found = new HashSet<>();
        for (int one = 0; one <= whole; one++) {
            for (int other = 0; one + other <= whole; other++) {
                for (int both = 0; one + other + both <= whole; both++) {
                    found.add(List.of(one + both, other + both));
                }
            }
        }
        return found;
    }

    /** Of each part, every number that it has in a table which adds up to the total and shows the same. */
    private static List<Set<Integer>> possible(List<Integer> shown, int total, Predicate<List<Integer>> stands) {
        List<Set<Integer>> possible = new ArrayList<>();
        shown.forEach(part -> possible.add(new TreeSet<>()));
        int missing = total
                - shown.stream().filter(Objects::nonNull).mapToInt(part -> part).sum();
        fill(new ArrayList<>(), shown, missing, table -> {
            if (stands.test(table)) {
                IntStream.range(0, table.size())
                        .forEach(part -> possible.get(part).add(table.get(part)));
            }
        });
        return possible;
    }

    private static void fill(
            List<Integer> begun, List<Integer> shown, int missing, java.util.function.Consumer<List<Integer>> found) {
        if (begun.size() == shown.size()) {
            if (missing == 0) {
                found.accept(List.copyOf(begun));
            }
            return;
        }
        Integer known = shown.get(begun.size());
        int least = known == null ? 0 : known;
        int most = known == null ? missing : known;
        for (int number = least; number <= most; number++) {
            begun.add(number);
            fill(begun, shown, known == null ? missing - number : missing, found);
            begun.remove(begun.size() - 1);
        }
    }

    private static List<Integer> table(Random random) {
        int size = 2 + random.nextInt(3);
        return IntStream.range(0, size).map(part -> random.nextInt(9)).boxed().toList();
    }

    private static int total(List<Integer> parts) {
        return parts.stream().mapToInt(part -> part).sum();
    }

    /** As they are shown; null where one is kept back. */
    private static List<Integer> numbers(int threshold, List<Integer> parts) {
        List<Integer> shown = new ArrayList<>();
        counts(threshold, parts).forEach(count -> shown.add(count.value()));
        return shown;
    }

    private static List<String> shown(int threshold, Integer... parts) {
        return counts(threshold, List.of(parts)).stream().map(Count::text).toList();
    }

    private static List<Count> counts(int threshold, List<Integer> parts) {
        Map<Integer, Integer> byPlace = new LinkedHashMap<>();
        parts.forEach(part -> byPlace.put(byPlace.size(), part));
        return List.copyOf(new SmallNumbers(threshold).parts(byPlace).values());
    }
}
