package org.learningassurance.evidence.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.learningassurance.evidence.Finding;
import org.learningassurance.evidence.Measure;
import org.learningassurance.evidence.MeasureEnding;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.evidence.Reading;
import org.learningassurance.evidence.RunChart;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.web.Dates;
import org.springframework.stereotype.Component;

/** What a run chart shows, said in sentences: in templates {@code ${@measureWords.summary(view)}}. */
@Component("measureWords")
class MeasureWords {

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

    /** That a past day is shown with words of today, or nothing. */
    public String laterWords(Measure measure, LocalDate past) {
        Instant putRight = measure.putRightAt();
        return putRight == null
                        || !putRight.atZone(DomainEvent.ZONE).toLocalDate().isAfter(past)
                ? ""
                : "What the measure says of itself was put right on %s and is shown as it stands now. Its timeline has what it said before."
                        .formatted(dates.day(putRight));
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
}
