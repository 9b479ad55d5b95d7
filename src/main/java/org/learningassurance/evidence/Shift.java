package org.learningassurance.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shift: six or more consecutive points all above or all below the median. Points on the median are skipped: they neither break a row
 * nor add to it. Source: Perla, Provost and Murray, BMJ Quality and Safety 2011;20:46-51, rule one.
 */
final class Shift {

    static final int LEAST = 6;

    private Shift() {}

    /** A signal for each such row, or the one finding that there is none. */
    static List<Finding> in(Series series) {
        if (series.median() == null) {
            return List.of(Finding.none(RunRule.SHIFT, Series.NO_MEDIAN));
        }
        List<List<Point>> runs = Runs.of(series);
        List<Finding> shifts = runs.stream()
                .filter(run -> run.size() >= LEAST)
                .map(run -> finding(series, run))
                .toList();
        return shifts.isEmpty() ? List.of(none(runs)) : shifts;
    }

    private static Finding finding(Series series, List<Point> run) {
        Side side = series.side(run.get(0));
        return Finding.signal(
                RunRule.SHIFT,
                "a shift",
                "%d readings in a row lie %s the median"
                        .formatted(run.size(), side.label().toLowerCase(Locale.UK)),
                series.better().towards(side == Side.ABOVE),
                new ArrayList<>(run));
    }

    private static Finding none(List<List<Point>> runs) {
        int longest = runs.stream().mapToInt(List::size).max().orElse(0);
        return Finding.none(
                RunRule.SHIFT,
                "The longest row of readings on one side of the median is %d, and a shift takes %d"
                        .formatted(longest, LEAST));
    }
}
