package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings for tests: one at the end of each month from January 2025 on. */
final class RunCharts {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    private RunCharts() {}

    static List<Point> points(double... amounts) {
        List<Point> points = new ArrayList<>();
        for (double amount : amounts) {
            points.add(new Point(day(points.size()), BigDecimal.valueOf(amount)));
        }
        return points;
    }

    /** The last day of the month that the reading with the number is of, from 0. */
    static LocalDate day(int number) {
        return JANUARY.plusMonths(number).atEndOfMonth();
    }

    static List<LocalDate> days(int... numbers) {
        return Arrays.stream(numbers).mapToObj(RunCharts::day).toList();
    }

    /** Where higher is better. */
    static Series series(@Nullable Integer median, double... amounts) {
        return seriesWhere(Better.HIGHER, median, amounts);
    }

    static Series seriesWhere(Better better, @Nullable Integer median, double... amounts) {
        return new Series(points(amounts), median == null ? null : BigDecimal.valueOf(median), better);
    }

    /** The change is made on the day after the last of so many readings. */
    static RunChart chart(int baseline, double... amounts) {
        return RunChart.of(points(amounts), day(baseline - 1).plusDays(1), Better.HIGHER);
    }
}
