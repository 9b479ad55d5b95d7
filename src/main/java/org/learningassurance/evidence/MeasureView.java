package org.learningassurance.evidence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.ThemeId;

/**
 * A measure as it stands or stood: its readings, and what the rules of run charts say of them.
 *
 * @param said what it said of itself, without the day of the change
 * @param themes that it told about
 * @param learningPoints references of those that it told about
 * @param changeDays what was said of the day of the change, the oldest first; the last one counts
 * @param readings those that are counted, by day
 * @param replaced those that were corrected or left out, by day
 * @param ending null while it is counted
 */
public record MeasureView(
        Measure measure,
        MeasureDetails said,
        List<LearningSources.Source<ThemeId>> themes,
        List<String> learningPoints,
        List<ChangeDay> changeDays,
        List<Reading> readings,
        List<Reading> replaced,
        @Nullable MeasureEnding ending,
        RunChart chart) {

    public String name() {
        return said.name();
    }

    public MeasureUnit unit() {
        return requireNonNull(said.unit());
    }

    public Better better() {
        return requireNonNull(said.better());
    }

    /** The same without the readings of later periods. */
    public MeasureView upTo(LocalDate lastDay) {
        List<Reading> until = upTo(lastDay, readings);
        return new MeasureView(
                measure,
                said,
                themes,
                learningPoints,
                changeDays,
                until,
                upTo(lastDay, replaced),
                ending,
                RunChart.of(until.stream().map(Reading::point).toList(), change().madeOn(), better()));
    }

    private static List<Reading> upTo(LocalDate lastDay, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> !reading.lastDay().isAfter(lastDay))
                .toList();
    }

    public ChangeDay change() {
        return changeDays.get(changeDays.size() - 1);
    }

    /** Whether a reading was ever recorded, counted or not. */
    public boolean isRead() {
        return !readings.isEmpty() || !replaced.isEmpty();
    }

    public @Nullable Reading last() {
        return readings.isEmpty() ? null : readings.get(readings.size() - 1);
    }

    /** "76.5 per cent (13 of 17)", "14 days". */
    public String text(Reading reading) {
        String amount = unit().text(reading.amount());
        return reading.share().isEmpty() ? amount : amount + " (" + reading.share() + ")";
    }

    /** Empty where there is no baseline. */
    public String medianText() {
        return chart.median() == null ? "" : unit().text(chart.median());
    }
}
