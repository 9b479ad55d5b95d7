package org.learningassurance.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
     * @param parts all of them, which add up to the total
     */
    <K> Map<K, Count> parts(Map<K, Integer> parts) {
        int largestMissing = largestKeptBack(parts.values().stream().sorted().toList());
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> part.getValue() <= largestMissing ? Count.keptBack() : Count.of(part.getValue()),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
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
