package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Readings in the order of time against the median of those before the change, with what the rules say. The median is that of the
 * baseline, frozen and drawn on past the change, so that what comes after is held against what was.
 *
 * @param points the oldest first
 * @param changedOn readings from this day on come after the change
 * @param baseline how many readings come before it
 * @param median of the baseline; null where there is none
 * @param findings what each rule says, rule by rule
 */
public record RunChart(
        List<Point> points,
        LocalDate changedOn,
        int baseline,
        @Nullable BigDecimal median,
        List<Finding> findings) {

    /** A median of fewer readings says little. */
    public static final int LEAST_BASELINE = 3;

    /** Fewer readings in all give the rules little to say. */
    public static final int LEAST_READINGS = 10;

    public RunChart {
        points = List.copyOf(points);
        findings = List.copyOf(findings);
    }

    /** @param points by day, the oldest first */
    static RunChart of(List<Point> points, LocalDate changedOn, Better better) {
        List<Point> before =
                points.stream().filter(point -> point.day().isBefore(changedOn)).toList();
        Series series = new Series(points, Median.of(before), better);
        List<Finding> findings = new ArrayList<>(Shift.in(series));
        findings.addAll(Trend.in(series));
        findings.add(Runs.in(series));
        return new RunChart(points, changedOn, before.size(), series.median(), findings);
    }

    public List<Finding> signals() {
        return findings.stream().filter(Finding::signal).toList();
    }

    /** The signals that a reading after the change is a part of, whenever they began. */
    public List<Finding> signalsSince() {
        return signals().stream().filter(finding -> !isBefore(finding)).toList();
    }

    /** The signals that ended before the change: they tell of what was, and nothing of what the change did. */
    public List<Finding> signalsBefore() {
        return signals().stream().filter(this::isBefore).toList();
    }

    /** Whether no reading of a finding comes after the change. One without days is made by all readings. */
    public boolean isBefore(Finding finding) {
        LocalDate last = finding.to();
        return last == null ? after() == 0 : !isAfter(last);
    }

    /** The rules of whose signals the reading of the day is a part. */
    public Set<RunRule> signalsAt(LocalDate day) {
        return signals().stream()
                .filter(finding -> finding.days().contains(day))
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    /** @return null where there is no median */
    public @Nullable Side side(Point point) {
        return median == null ? null : Side.of(point.amount(), median);
    }

    public boolean isAfter(LocalDate day) {
        return !day.isBefore(changedOn);
    }

    public int after() {
        return points.size() - baseline;
    }

    /** Whether fewer readings than asked for came before the change. */
    public boolean hasThinBaseline() {
        return baseline < LEAST_BASELINE;
    }

    public boolean hasFewReadings() {
        return points.size() < LEAST_READINGS;
    }

    /** What the rules say, in a few words. */
    public String inShort() {
        if (points.isEmpty()) {
            return "No reading yet";
        }
        String said = Stream.of(named("", signalsSince()), named("before the change: ", signalsBefore()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String few = hasFewReadings() ? " yet, with fewer than %d readings".formatted(LEAST_READINGS) : "";
        return said.isEmpty() ? "No signal" + few : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }

    private static String named(String when, List<Finding> signals) {
        return signals.isEmpty()
                ? ""
                : signals.stream().map(Finding::inShort).distinct().collect(Collectors.joining(", ", when, ""));
    }
}
