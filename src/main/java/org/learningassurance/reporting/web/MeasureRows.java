package org.learningassurance.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.learningassurance.reporting.ToldMeasure;

/** What a paper tells of outcome measures, as lines of its sheet: part, of, figure, number, besides. */
final class MeasureRows {

    private static final String PART = "Outcome measures";

    private final List<List<Object>> rows = new ArrayList<>();

    private MeasureRows() {}

    static List<List<Object>> of(List<ToldMeasure> measures) {
        MeasureRows rows = new MeasureRows();
        measures.forEach(rows::measure);
        return rows.rows;
    }

    private void measure(ToldMeasure measure) {
        String ref = measure.ref();
        add(ref, "Measure", measure.name(), measure.about());
        add(ref, "Day of the change", measure.changedOn(), "");
        LocalDate newest = measure.newest();
        if (newest != null) {
            add(ref, "Readings before the change", measure.before(), "");
            add(ref, "Baseline median", measure.median().isEmpty() ? "None" : measure.median(), "");
            add(ref, "Readings since the change", measure.after(), "");
            add(ref, "Newest reading", measure.reading(), "Up to " + newest);
            measure.found().forEach(found -> add(ref, "What the rules of run charts say", found, ""));
        }
        if (!measure.ended().isEmpty()) {
            add(ref, "No longer counted", measure.ended(), "");
        }
    }

    private void add(String of, String figure, Object number, String besides) {
        rows.add(List.of(PART, of, figure, number, besides));
    }
}
