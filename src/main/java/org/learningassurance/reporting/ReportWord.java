package org.learningassurance.reporting;

import java.util.List;
import org.learningassurance.reporting.BoardReport.ReviewCounts;
import org.learningassurance.reporting.BoardReport.Route;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.shared.papers.WordPaper;

/** Parts that Word files of several papers have alike. */
final class ReportWord {

    static final List<String> RUNG_COLUMNS =
            List.of("Rung", "Asked", "Judged", "Recorded", "Not yet changed", "Closed", "Open", "Of these overdue");

    private ReportWord() {}

    /** What people wrote in a section; nothing where nobody did. */
    static void written(WordPaper word, Report report, String section) {
        if (!report.text(section).isEmpty()) {
            word.text(report.text(section));
        }
    }

    static void closing(WordPaper word, Report report) {
        String text = report.text(ReportSection.CLOSING);
        word.heading(2, "What happens next").text(text.isEmpty() ? "Nothing was written here." : text);
    }

    static List<List<String>> reviews(ReviewCounts reviews) {
        return List.of(
                List.of("Rapid reviews", reviews.rapidReviews().text()),
                List.of(
                        "Child safeguarding practice reviews commissioned",
                        reviews.practiceReviews().text()),
                List.of(
                        "Local learning reviews initiated",
                        reviews.localReviews().text()),
                List.of("Audits initiated", reviews.audits().text()));
    }

    static void routes(WordPaper word, List<Route> routes) {
        word.table(
                List.of("Way", "Number", "Besides"),
                routes.stream()
                        .map(route -> List.of(route.label(), String.valueOf(route.count()), route.detail()))
                        .toList());
    }

    /** @param which a sentence on which measures these are */
    static void measures(WordPaper word, List<ToldMeasure> measures, String which) {
        word.text(ToldMeasure.INTRODUCTION + " " + which);
        measures.forEach(measure ->
                word.heading(4, measure.heading()).text(measure.about()).list(measure.facts()));
    }

    static void rungs(WordPaper word, List<RungFigures> rungs) {
        word.table(
                RUNG_COLUMNS,
                rungs.stream()
                        .map(rung -> List.of(
                                rung.rung().label(),
                                String.valueOf(rung.asked()),
                                String.valueOf(rung.judged()),
                                String.valueOf(rung.recorded()),
                                String.valueOf(rung.notYetChanged()),
                                String.valueOf(rung.closed()),
                                String.valueOf(rung.open()),
                                String.valueOf(rung.overdue())))
                        .toList());
    }
}
