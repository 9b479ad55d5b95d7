package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.reporting.Count;
import org.learningassurance.reporting.Report;
import org.learningassurance.reporting.ReportLegend;

/** What a report says of itself, as the first lines of its sheet: part, of, figure, number, besides. */
final class AboutRows {

    private AboutRows() {}

    /** @param leftOut what a copy for publication leaves out */
    static List<List<Object>> of(Report report, ReportLegend legend, String leftOut) {
        List<List<Object>> rows = new ArrayList<>();
        add(rows, "Marking", legend.marking(report));
        add(rows, "First day of the period", report.period().from());
        add(rows, "Last day of the period", report.period().to());
        add(rows, "As it stood on", report.day());
        add(rows, "What it knows, and whom it names", legend.asItStood(report));
        if (report.isForPublication()) {
            add(rows, Count.KEPT_BACK, legend.keptBack(report));
            add(rows, "What is left out", leftOut);
        }
        return rows;
    }

    private static void add(List<List<Object>> rows, String what, Object says) {
        rows.add(List.of("About", "", what, says, ""));
    }
}
