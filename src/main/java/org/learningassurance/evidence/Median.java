package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle one of some readings, or half way between the two in the middle. */
final class Median {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Median() {}

    /** @return null where there is none */
    static @Nullable BigDecimal of(List<Point> points) {
        if (points.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = points.stream().map(Point::amount).sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : sorted.get(sorted.size() / 2 - 1).add(upper).divide(TWO);
    }
}
