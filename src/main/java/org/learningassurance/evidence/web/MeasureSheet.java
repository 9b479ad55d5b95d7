package org.learningassurance.evidence.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.evidence.Reading;
import org.learningassurance.evidence.RunChart;
import org.learningassurance.evidence.RunRule;
import org.learningassurance.evidence.Side;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.web.Sheet;

/** The readings of a measure to take away, those that were corrected or left out included. */
final class MeasureSheet {

    private static final List<String> COLUMNS = List.of(
            "Last day of the period",
            "Reading",
            "Counted",
            "Of",
            "Unit",
            "Before or after the change",
            "Baseline median",
            "Side of the median",
            "Part of",
            "State",
            "Note",
            "Reason of the correction",
            "Recorded by",
            "Recorded on");

    private MeasureSheet() {}

    static Sheet of(MeasureView view) {
        List<List<Object>> rows = new ArrayList<>();
        view.readings().forEach(reading -> rows.add(row(view, reading, true)));
        view.replaced().forEach(reading -> rows.add(row(view, reading, false)));
        return new Sheet("%s readings".formatted(view.measure().ref()), COLUMNS, rows);
    }

    private static List<Object> row(MeasureView view, Reading reading, boolean counted) {
        RunChart chart = view.chart();
        return List.of(
                reading.lastDay(),
                reading.amount(),
                orEmpty(reading.numerator()),
                orEmpty(reading.denominator()),
                view.unit().label(),
                chart.isAfter(reading.lastDay()) ? "After" : "Before",
                orEmpty(chart.median()),
                counted ? side(chart, reading) : "",
                counted ? signals(chart, reading.lastDay()) : "",
                state(reading, counted),
                reading.note(),
                reading.reason(),
                reading.recordedBy(),
                reading.recordedAt().atZone(DomainEvent.ZONE).toLocalDate());
    }

    private static String state(Reading reading, boolean counted) {
        return counted ? "In the chart" : reading.leftOut() ? "Left out" : "Replaced";
    }

    private static String side(RunChart chart, Reading reading) {
        Side side = chart.side(reading.point());
        return side == null ? "" : side.label();
    }

    private static String signals(RunChart chart, LocalDate day) {
        return chart.signalsAt(day).stream().map(RunRule::label).sorted().collect(Collectors.joining(", "));
    }

    private static Object orEmpty(@Nullable Object figure) {
        return figure == null ? "" : figure;
    }
}
