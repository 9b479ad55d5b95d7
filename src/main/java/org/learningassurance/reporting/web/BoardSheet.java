package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.reporting.BoardWords;
import org.learningassurance.reporting.Count;
import org.learningassurance.reporting.ReportLegend;
import org.learningassurance.reporting.ThemePaper;
import org.learningassurance.shared.web.Sheet;

/** Every figure of the report on a line of its own, with what it counts. */
final class BoardSheet {

    private static final List<String> COLUMNS = List.of("Part", "Of", "Figure", "Number", "Besides");

    private final List<List<Object>> rows = new ArrayList<>();

    private BoardSheet() {}

    static Sheet of(BoardReport report, String name, ReportLegend legend) {
        BoardSheet sheet = new BoardSheet();
        sheet.rows.addAll(AboutRows.of(report, legend, BoardWords.EMBARGO));
        sheet.reviews(report);
        report.routes()
                .forEach(route -> sheet.add("Ways of spreading", "", route.label(), route.count(), route.detail()));
        sheet.add("Gap", "", "Agreed learning points", report.gap().learningPoints(), "");
        sheet.add("Gap", "", "Of these assured", report.gap().assured(), "");
        sheet.rungs("Gap", report.gap().rungs());
        report.themes().forEach(sheet::theme);
        sheet.words();
        return new Sheet(name, COLUMNS, sheet.rows);
    }

    /** The same of one theme, with the agencies by name. */
    static Sheet of(ThemePaper paper, String name, String marking) {
        BoardSheet sheet = new BoardSheet();
        sheet.add("About", "", "Marking", marking, "");
        sheet.add("About", "", "As it stood on", paper.day(), "");
        sheet.theme(paper.theme());
        paper.agencies()
                .forEach(agency -> agency.rungs()
                        .forEach(rung ->
                                sheet.add("Agency", agency.name(), rung.rung().label(), rung.words(), "")));
        paper.outcomes()
                .forEach(outcome -> sheet.add(
                        "Outcome for children", outcome.agency(), outcome.ref(), outcome.words(), outcome.judged()));
        sheet.rows.addAll(MeasureRows.of(paper.measures()));
        sheet.words();
        return new Sheet(name, COLUMNS, sheet.rows);
    }

    private void words() {
        BoardWords.all().forEach(word -> add("The words used", "", word, "", ""));
    }

    private void reviews(BoardReport report) {
        add("Reviews", "", "Rapid reviews", shown(report.reviews().rapidReviews()), "");
        add(
                "Reviews",
                "",
                "Child safeguarding practice reviews commissioned",
                shown(report.reviews().practiceReviews()),
                "");
        add(
                "Reviews",
                "",
                "Local learning reviews initiated",
                shown(report.reviews().localReviews()),
                "");
        add("Reviews", "", "Audits initiated", shown(report.reviews().audits()), "");
        report.reviews()
                .groups()
                .forEach(group -> group.lines()
                        .forEach(line -> add("Rapid reviews", group.label(), line.label(), shown(line.count()), "")));
    }

    private void theme(ThemeFindings theme) {
        add("Theme", theme.name(), "Good practice found", theme.good().size(), "");
        add("Theme", theme.name(), "To improve", theme.toImprove().size(), "");
        theme.done().forEach(done -> add("Theme", theme.name(), done.kind(), done.what(), done.state()));
        rungs(theme.name(), theme.evidence());
    }

    private void rungs(String of, List<RungFigures> rungs) {
        for (RungFigures rung : rungs) {
            String label = rung.rung().label();
            add("Evidence", of, label + ": asked", rung.asked(), "");
            add("Evidence", of, label + ": judged", rung.judged(), "");
            add("Evidence", of, label + ": recorded", rung.recorded(), "");
            add("Evidence", of, label + ": not yet changed", rung.notYetChanged(), "");
            add("Evidence", of, label + ": closed", rung.closed(), "");
            add("Evidence", of, label + ": open", rung.open(), "");
            add("Evidence", of, label + ": overdue", rung.overdue(), "");
        }
    }

    private static Object shown(Count count) {
        Integer value = count.value();
        return value == null ? count.text() : value;
    }

    private void add(String part, String of, String figure, Object number, String besides) {
        rows.add(List.of(part, of, figure, number, besides));
    }
}
