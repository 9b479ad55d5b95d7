package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at.
 *
 * @param points by day, the oldest first
 * @param median null where there is no baseline
 */
record Series(List<Point> points, @Nullable BigDecimal median, Better better) {

    static final String NO_MEDIAN = "There is no baseline, so there is no median to compare with";

    Series {
        points = List.copyOf(points);
    }

    /** The points that are not on the median, which alone make runs. */
    List<Point> useful() {
        return points.stream().filter(point -> side(point) != Side.ON).toList();
    }

    /** @throws IllegalStateException where there is no median */
    Side side(Point point) {
        BigDecimal line = median;
        if (line == null) {
            throw new IllegalStateException(NO_MEDIAN);
        }
        return Side.of(point.amount(), line);
    }
}
