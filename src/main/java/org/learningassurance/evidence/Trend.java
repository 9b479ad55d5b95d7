package org.learningassurance.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Trend: five or more consecutive points all going up or all going down. Of neighbours that are equal one is counted. Source: Perla,
 * Provost and Murray, BMJ Quality and Safety 2011;20:46-51, rule two.
 */
final class Trend {

    static final int LEAST = 5;

    private Trend() {}

    /** A signal for each such row, or the one finding that there is none. */
    static List<Finding> in(Series series) {
        List<List<Point>> rows = rows(series.points());
        List<Finding> trends = rows.stream()
                .filter(row -> row.size() >= LEAST)
                .map(row -> finding(series, row))
                .toList();
        return trends.isEmpty() ? List.of(none(rows)) : trends;
    }

    /** Rows of points that all go one way; the point at which the way turns ends one row and begins the next. */
    private static List<List<Point>> rows(List<Point> points) {
        List<List<Point>> rows = new ArrayList<>();
        List<Point> row = new ArrayList<>();
        for (Point point : points) {
            if (row.isEmpty()) {
                rows.add(row);
            } else if (compared(row, point) == 0) {
                continue;
            } else if (row.size() > 1 && compared(row, point) != direction(row)) {
                row = new ArrayList<>(row.subList(row.size() - 1, row.size()));
                rows.add(row);
            }
            row.add(point);
        }
        return rows;
    }

    private static int direction(List<Point> row) {
        return row.get(1).amount().compareTo(row.get(0).amount());
    }

    private static int compared(List<Point> row, Point next) {
        return next.amount().compareTo(row.get(row.size() - 1).amount());
    }

    private static Finding finding(Series series, List<Point> row) {
        boolean up = direction(row) > 0;
        return Finding.signal(
                RunRule.TREND,
                "a trend",
                "%d readings in a row go %s".formatted(row.size(), up ? "up" : "down"),
                series.better().towards(up),
                row);
    }

    private static Finding none(List<List<Point>> rows) {
        int longest = rows.stream().mapToInt(List::size).max().orElse(0);
        return Finding.none(
                RunRule.TREND,
                "The longest row of readings that go one way is %d, and a trend takes %d".formatted(longest, LEAST));
    }
}
