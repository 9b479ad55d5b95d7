package org.learningassurance.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Keeps small numbers back in what is published (R13): cell suppression by the minimum frequency rule, with complementary
 * ("secondary") suppression in each breakdown of a known total.
 *
 * <p>A breakdown with a small number keeps back its smallest numbers, in their order, until three things hold: at least two are
 * missing; together they reach the threshold, so that each of them could be anything from nothing to their sum; and they are not as
 * large as so many small numbers can be, which would give them away to those who know the rule. Equal numbers are kept back together,
 * so that which of them is missing tells nothing. Several breakdowns of one total are safe apart, because no crossing of them is shown.
 *
 * <p>The method and the attacks on it: A. Hundepool and others, <i>Statistical Disclosure Control</i>, Wiley 2012, chapters 4 and 5.
 */
final class SmallNumbers {

    private final int threshold;

    /** @param threshold the smallest number that may be shown */
    SmallNumbers(int threshold) {
        this.threshold = threshold;
    }

    /** A number that stands alone. */
    Count alone(int number) {
        return number < threshold ? Count.keptBack() : Count.of(number);
    }

    /**
     * The parts of a total that is shown unless it is itself small.
     *
     * @param parts all of them, which add up to the total: nothing is counted in two of them. See {@link #overlapping} for others
     */
    <K> Map<K, Count> parts(Map<K, Integer> parts) {
        int largestMissing = largestKeptBack(parts.values().stream().sorted().toList());
        return each(parts, number -> number > largestMissing);
    }

    /**
     * Counts that may overlap: what is counted may stand in several of them, or in none. Such counts add up to nothing, but each has a
     * rest, which is what the whole holds without it: a number is shown only when neither it nor its rest is small. How much stands in
     * none of them is never shown: from it, and from what is shown, the numbers that are kept back could be worked out.
     *
     * @param whole how many are counted, each once; it is shown unless it is small
     */
    <K> Map<K, Count> overlapping(Map<K, Integer> counts, int whole) {
        return each(counts, number -> number >= threshold && whole - number >= threshold);
    }

    /** Counts of which nothing is shown, because a part of what they add up to is not. */
    <K> Map<K, Count> none(Map<K, Integer> counts) {
        return each(counts, number -> false);
    }

    private static <K> Map<K, Count> each(Map<K, Integer> counts, Predicate<Integer> shown) {
        Map<K, Count> safe = new LinkedHashMap<>();
        counts.forEach((what, number) -> safe.put(what, shown.test(number) ? Count.of(number) : Count.keptBack()));
        return safe;
    }

    /** @return less than any number when none is kept back */
    private int largestKeptBack(List<Integer> smallestFirst) {
        int missing = 0;
        int sum = 0;
        int largest = -1;
        for (int number : smallestFirst) {
            if (number >= threshold && number > largest && isSafe(missing, sum)) {
                break;
            }
            missing++;
            sum += number;
            largest = number;
        }
        return largest;
    }

    private boolean isSafe(int missing, int sum) {
        return missing == 0 || missing > 1 && sum >= threshold && sum != missing * (threshold - 1);
    }
}
