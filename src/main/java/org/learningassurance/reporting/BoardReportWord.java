package org.learningassurance.reporting;

import java.util.List;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.shared.papers.WordPaper;

/** What the Word file of a report to the Scrutiny Board holds below its title. */
final class BoardReportWord {

    private BoardReportWord() {}

    /** @param keptBack what the sign for a number that is kept back means; empty when none is */
    static void write(WordPaper word, BoardReport report, String keptBack) {
        if (report.isForPublication()) {
            word.text(BoardWords.EMBARGO);
        }
        ReportWord.written(word, report, ReportSection.INTRODUCTION);
        word.heading(2, "Reviews of the period");
        ReportWord.written(word, report, ReportSection.REVIEWS);
        word.table(List.of("Reviews", "Opened"), ReportWord.reviews(report.reviews()));
        report.reviews()
                .groups()
                .forEach(group -> word.table(
                        List.of("Rapid reviews: " + group.label(), "Number"),
                        group.lines().stream()
                                .map(line -> List.of(line.label(), line.count().text()))
                                .toList()));
        if (!keptBack.isEmpty()) {
            word.text(keptBack);
        }
        word.heading(2, "How learning was spread since the period began");
        ReportWord.routes(word, report.routes());
        word.heading(2, "The gap in assurance");
        ReportWord.written(word, report, ReportSection.GAP);
        word.text(BoardWords.gap(report));
        ReportWord.rungs(word, report.gap().rungs());
        word.heading(2, "Theme by theme");
        report.themes().forEach(theme -> theme(word, report, theme));
        ReportWord.closing(word, report);
        word.heading(2, "The words used").list(BoardWords.all());
    }

    private static void theme(WordPaper word, BoardReport report, ThemeFindings theme) {
        word.heading(3, theme.name());
        ReportWord.written(word, report, theme.section());
        word.text("What was learnt: " + theme.learning());
        theme.good().forEach(learnt -> word.text("Good practice to keep: " + learnt.statement()));
        theme.toImprove().forEach(learnt -> word.text("To improve: " + learnt.statement()));
        word.text(theme.done().isEmpty() ? BoardWords.NOTHING_DONE : "What the partnership did:");
        word.list(theme.done().stream().map(BoardWords::done).toList());
        if (theme.evidence().isEmpty()) {
            word.text(BoardWords.NOTHING_ASKED);
        } else {
            word.text("What can be evidenced:");
            ReportWord.rungs(word, theme.evidence());
        }
        word.text(BoardWords.stage(theme));
    }
}
