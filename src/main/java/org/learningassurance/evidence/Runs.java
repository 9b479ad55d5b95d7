package org.learningassurance.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Too few or too many runs, a run being a row of points on one side of the median. Points on the median are left out. Source: Perla,
 * Provost and Murray, BMJ Quality and Safety 2011;20:46-51, rule three and its table of critical values at five per cent, after
 * Swed and Eisenhart, "Tables for testing randomness of grouping in a sequence of alternatives", Annals of Mathematical Statistics
 * 1943;14:66-87.
 */
final class Runs {

    static final int FEWEST = 10;

    /** Of 10, 11 and so on points that are not on the median: fewer runs than this are too few. */
    private static final int[] LOWER = {
        3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 14, 14, 15, 15,
        16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24
    };

    /** Of as many points: more runs than this are too many. */
    private static final int[] UPPER = {
        9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 23, 24, 24, 25, 25,
        26, 26, 27, 27, 28, 28, 29, 30, 31, 31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 38, 38
    };

    static final int MOST = FEWEST + LOWER.length - 1;

    private Runs() {}

    static int lower(int useful) {
        return LOWER[useful - FEWEST];
    }

    static int upper(int useful) {
        return UPPER[useful - FEWEST];
    }

    /** The runs, the oldest first. */
    static List<List<Point>> of(Series series) {
        List<List<Point>> runs = new ArrayList<>();
        for (Point point : series.useful()) {
            List<Point> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || series.side(last.get(0)) != series.side(point)) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(point);
        }
        return runs;
    }

    static Finding in(Series series) {
        if (series.median() == null) {
            return Finding.none(RunRule.RUNS, Series.NO_MEDIAN);
        }
        int useful = series.useful().size();
        if (useful < FEWEST) {
            return Finding.none(
                    RunRule.RUNS,
                    "%d of the readings are not on the median, and the rule takes at least %d"
                            .formatted(useful, FEWEST));
        }
        if (useful > MOST) {
            return Finding.none(
                    RunRule.RUNS,
                    "%d of the readings are not on the median, and the table of the rule ends at %d"
                            .formatted(useful, MOST));
        }
        return judged(of(series).size(), useful);
    }

    private static Finding judged(int runs, int useful) {
        int lower = lower(useful);
        int upper = upper(useful);
        String expected =
                "between %d and %d among %d readings that are not on the median".formatted(lower, upper, useful);
        String counted = runs == 1 ? "There is 1 run" : "There are %d runs".formatted(runs);
        if (runs >= lower && runs <= upper) {
            return Finding.none(RunRule.RUNS, counted + ", as chance makes: " + expected);
        }
        String judged = runs < lower ? "too few" : "too many";
        return Finding.signal(
                RunRule.RUNS,
                judged + " runs",
                counted + ", which is " + judged + ": chance makes " + expected,
                Towards.NEITHER,
                List.of());
    }
}
