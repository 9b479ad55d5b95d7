package org.learningassurance.evidence.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.MeasureUnit;
import org.learningassurance.evidence.Point;
import org.learningassurance.evidence.RunChart;
import org.learningassurance.evidence.RunRule;

/**
 * A run chart drawn by coordinates alone: readings by day, from nothing upwards.
 *
 * @param most what the highest line stands for
 * @param line the coordinates that are joined
 * @param change where the change was made; null where that lies outside the picture
 * @param median how high it is; null where there is none
 */
record RunChartPicture(
        List<Mark> marks,
        String line,
        String most,
        @Nullable Integer median,
        @Nullable Integer change) {

    private static final int LEFT = 60;
    private static final int RIGHT = 680;
    private static final int WIDTH = 700;
    private static final int TOP = 44;
    private static final int BASE = 264;
    private static final int INSET = 12;

    /** Of the two decimal places that a reading may have. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.01");

    /** How a reading is drawn, so that a signal is told by its shape. */
    enum Shape {
        PLAIN("s-point", "Reading", "M%1$d %2$dm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
        SHIFT("s-signal", "Part of a shift", "M%1$d %2$dm-6 -6h12v12h-12z"),
        TREND("s-signal", "Part of a trend", "M%1$d %2$dm0 -8l8 14h-16z"),
        BOTH("s-signal", "Part of a shift and of a trend", "M%1$d %2$dm0 -9l9 9l-9 9l-9 -9z");

        private final String style;
        private final String label;
        private final String path;

        Shape(String style, String label, String path) {
            this.style = style;
            this.label = label;
            this.path = path;
        }

        static Shape of(Set<RunRule> signals) {
            if (signals.contains(RunRule.SHIFT) && signals.contains(RunRule.TREND)) {
                return BOTH;
            }
            return signals.contains(RunRule.SHIFT) ? SHIFT : signals.contains(RunRule.TREND) ? TREND : PLAIN;
        }

        public String style() {
            return style;
        }

        public String label() {
            return label;
        }

        /** The outline around a place. */
        public String at(int x, int y) {
            return path.formatted(x, y);
        }
    }

    /** A reading in its place. */
    record Mark(LocalDate day, int x, int y, Shape shape) {

        public String path() {
            return shape.at(x, y);
        }
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    public int width() {
        return WIDTH;
    }

    public int top() {
        return TOP;
    }

    public int base() {
        return BASE;
    }

    public int height() {
        return BASE + 46;
    }

    public Mark first() {
        return marks.get(0);
    }

    public Mark last() {
        return marks.get(marks.size() - 1);
    }

    /** How far the median rests on readings; from there on it is drawn on as it was. */
    public int frozenFrom() {
        return change == null ? RIGHT : change;
    }

    /** The shapes that occur, for the key. */
    public List<Shape> shapes() {
        EnumSet<Shape> there =
                marks.stream().map(Mark::shape).collect(Collectors.toCollection(() -> EnumSet.noneOf(Shape.class)));
        return Arrays.stream(Shape.values()).filter(there::contains).toList();
    }

    /** @param chart with at least one reading */
    static RunChartPicture of(RunChart chart, MeasureUnit unit) {
        List<Point> points = chart.points();
        LocalDate first = points.get(0).day();
        LocalDate last = points.get(points.size() - 1).day();
        BigDecimal most = unit.isShare() ? BigDecimal.valueOf(100) : roundedUp(points);
        List<Mark> marks = points.stream()
                .map(point -> new Mark(
                        point.day(),
                        x(point.day(), first, last),
                        y(point.amount(), most),
                        Shape.of(chart.signalsAt(point.day()))))
                .toList();
        BigDecimal median = chart.median();
        return new RunChartPicture(
                marks,
                marks.stream().map(mark -> mark.x() + "," + mark.y()).collect(Collectors.joining(" ")),
                MeasureUnit.plain(most),
                median == null ? null : y(median, most),
                isWithin(chart.changedOn(), first, last) ? (Integer) x(chart.changedOn(), first, last) : null);
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return day.isAfter(first) && !day.isAfter(last);
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        int span = RIGHT - LEFT - 2 * INSET;
        return days == 0
                ? LEFT + INSET + span / 2
                : LEFT + INSET + Math.round((float) span * ChronoUnit.DAYS.between(first, day) / days);
    }

    private static int y(BigDecimal amount, BigDecimal most) {
        return BASE - Math.round((BASE - TOP) * amount.floatValue() / most.floatValue());
    }

    /** 1, 2 or 5 with zeros behind or before it, no less than the highest reading; 1 where all are nothing. */
    private static BigDecimal roundedUp(List<Point> points) {
        BigDecimal highest =
                points.stream().map(Point::amount).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal least = highest.signum() == 0 ? BigDecimal.ONE : SMALLEST;
        for (BigDecimal step = least; ; step = step.multiply(BigDecimal.TEN)) {
            for (int times : new int[] {1, 2, 5}) {
                BigDecimal round = step.multiply(BigDecimal.valueOf(times));
                if (round.compareTo(highest) >= 0) {
                    return round;
                }
            }
        }
    }
}
