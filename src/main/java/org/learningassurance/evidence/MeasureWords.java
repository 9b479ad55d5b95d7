package org.learningassurance.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.learningassurance.shared.web.Dates;
import org.springframework.stereotype.Component;

/** What a run chart shows, said in sentences on its page and in papers: in templates {@code ${@measureWords.summary(view)}}. */
@Component("measureWords")
public class MeasureWords {

    private final Dates dates;

    MeasureWords(Dates dates) {
        this.dates = dates;
    }

    /** What the chart shows, in a few sentences that stand without it. */
    public String summary(MeasureView view) {
        Reading last = view.last();
        if (last == null) {
            return "No reading is recorded yet.";
        }
        return "The last reading, of " + dates.day(last.lastDay()) + ", is " + view.text(last) + against(view)
                + rules(view.chart());
    }

    private String against(MeasureView view) {
        RunChart chart = view.chart();
        if (chart.median() == null) {
            return ". No reading comes before the change, so there is no baseline to hold it against.";
        }
        String since = chart.after() == 0
                ? ". No reading comes after the change yet."
                : ". %s after the change.".formatted(readings(chart.after(), "comes", "come"));
        return ", against a baseline median of " + view.medianText() + since;
    }

    private static String rules(RunChart chart) {
        if (chart.signals().isEmpty()) {
            return " The rules find no signal that anything has changed.";
        }
        String since = chart.signalsSince().isEmpty() ? "no signal after the change" : named(chart.signalsSince());
        String before = named(chart.signalsBefore());
        return (chart.after() == 0 ? "" : " The rules find " + since + ".")
                + (before.isEmpty() ? "" : " Before the change: " + before + ".");
    }

    private static String named(List<Finding> signals) {
        return signals.stream().map(Finding::inShort).distinct().collect(Collectors.joining(" and "));
    }

    /** "1 reading comes", "4 readings come". */
    private static String readings(int number, String comes, String come) {
        return number == 1 ? "1 reading " + comes : number + " readings " + come;
    }

    /** When the readings were taken that make a signal, and whether that was before the change; empty where all make it. */
    public String when(Finding finding, RunChart chart) {
        if (finding.from() == null || finding.to() == null) {
            return "";
        }
        String span = "from " + dates.day(finding.from()) + " to " + dates.day(finding.to());
        if (chart.isBefore(finding)) {
            return span + ", so it ended before the change";
        }
        return chart.isAfter(finding.from()) ? span : span + ", so it began before the change";
    }

    /** That a measure is no longer counted, and why. */
    public String ended(MeasureEnding ending) {
        String by = ending.recordedBy().isEmpty() ? "" : " by " + ending.recordedBy();
        return "No longer counted since %s: %s. Recorded%s on %s."
                .formatted(dates.day(ending.on()), withoutStop(ending.reason()), by, dates.day(ending.recordedAt()));
    }

    private static String withoutStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    /** What makes the baseline thin, or nothing. */
    public String baseline(RunChart chart) {
        if (!chart.hasThinBaseline()) {
            return "";
        }
        String there = chart.baseline() == 0 ? "No reading comes" : readings(chart.baseline(), "comes", "come");
        return there + " before the change. A baseline takes at least " + RunChart.LEAST_BASELINE
                + ", so what follows rests on little.";
    }

    /** That there are too few readings in all for the rules to say much, or nothing. */
    public String few(RunChart chart) {
        return chart.hasFewReadings()
                ? "With %s in all the rules say little yet. They need %d or more."
                        .formatted(number(chart.points().size()), RunChart.LEAST_READINGS)
                : "";
    }

    /** What the rules find, a sentence for each signal, and what makes that uncertain: no more than the readings carry. */
    public List<String> found(RunChart chart) {
        List<String> said = new ArrayList<>();
        said.add(baseline(chart));
        chart.signals().forEach(signal -> said.add(signal(signal, chart)));
        if (chart.signals().isEmpty() && !chart.hasFewReadings()) {
            said.add("The rules of run charts find no signal that anything has changed.");
        }
        if (!chart.signals().isEmpty() && chart.signalsSince().isEmpty() && chart.after() > 0) {
            said.add("No signal takes in a reading after the change.");
        }
        said.add(chart.hasFewReadings() ? few(chart) : tooEarly(chart));
        return said.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** That readings since the change alone cannot make a shift yet, or nothing. */
    private static String tooEarly(RunChart chart) {
        return chart.signalsSince().isEmpty() && chart.after() > 0 && chart.after() < Shift.LEAST
                ? "%s after the change, and a shift takes %d."
                        .formatted(readings(chart.after(), "comes", "come"), Shift.LEAST)
                : "";
    }

    private String signal(Finding signal, RunChart chart) {
        String when = when(signal, chart);
        String name = signal.inShort();
        return "%s. %s%s."
                .formatted(
                        name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1),
                        signal.reason(),
                        when.isEmpty() ? "" : ", " + when);
    }

    private static String number(int readings) {
        return readings == 1 ? "1 reading" : readings + " readings";
    }
}
