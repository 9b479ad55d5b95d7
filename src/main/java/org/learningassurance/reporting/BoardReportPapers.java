package org.learningassurance.reporting;

import java.util.List;
import java.util.Map;
import org.learningassurance.reporting.BoardReport.Done;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.shared.papers.Papers;
import org.learningassurance.shared.papers.WordPaper;
import org.learningassurance.shared.web.PartnershipName;
import org.springframework.stereotype.Service;

/** The report to the Scrutiny Board as files: they say what the report says, and nothing of who asks. */
@Service
public class BoardReportPapers {

    private static final String TEMPLATE = "reporting/board-file";
    static final List<String> RUNG_COLUMNS =
            List.of("Rung", "Asked", "Judged", "Recorded", "Not yet changed", "Closed", "Open", "Of these overdue");

    private final Papers papers;
    private final PartnershipName partnership;
    private final ReportLegend legend;

    BoardReportPapers(Papers papers, PartnershipName partnership, ReportLegend legend) {
        this.papers = papers;
        this.partnership = partnership;
        this.legend = legend;
    }

    public byte[] pdf(BoardReport report) {
        return papers.pdf(TEMPLATE, model(report));
    }

    public byte[] html(BoardReport report) {
        return papers.html(TEMPLATE, model(report));
    }

    private Map<String, Object> model(BoardReport report) {
        return Map.of("report", report, "title", legend.title(report), "marking", legend.marking(report));
    }

    /** To write further. */
    public byte[] word(BoardReport report) {
        WordPaper word = WordPaper.entitled(legend.title(report), partnership.name(), legend.marking(report))
                .heading(1, legend.title(report))
                .text("%s. Report to the Scrutiny Board. %s".formatted(partnership.name(), legend.asItStood(report)));
        if (report.isForPublication()) {
            word.text(BoardWords.EMBARGO);
        }
        written(word, report, ReportSection.INTRODUCTION);
        word.heading(2, "Reviews of the period");
        written(word, report, ReportSection.REVIEWS);
        word.table(List.of("Reviews", "Opened"), reviews(report));
        report.reviews()
                .groups()
                .forEach(group -> word.table(
                        List.of("Rapid reviews: " + group.label(), "Number"),
                        group.lines().stream()
                                .map(line -> List.of(line.label(), line.count().text()))
                                .toList()));
        if (report.isForPublication()) {
            word.text(Count.KEPT_BACK + " " + legend.keptBack(report));
        }
        word.heading(2, "How learning was spread since the period began")
                .table(
                        List.of("Way", "Number", "Besides"),
                        report.routes().stream()
                                .map(route -> List.of(route.label(), String.valueOf(route.count()), route.detail()))
                                .toList());
        word.heading(2, "The gap in assurance");
        written(word, report, ReportSection.GAP);
        word.text(gapInWords(report)).table(RUNG_COLUMNS, rungs(report.gap().rungs()));
        word.heading(2, "Theme by theme");
        report.themes().forEach(theme -> theme(word, report, theme));
        word.heading(2, "What happens next");
        written(word, report, ReportSection.CLOSING);
        word.heading(2, "The words used").list(BoardWords.all());
        return word.file();
    }

    private static void theme(WordPaper word, BoardReport report, ThemeFindings theme) {
        word.heading(3, theme.name());
        written(word, report, theme.section());
        word.text("What was learnt: " + theme.learning());
        theme.good().forEach(learnt -> word.text("Good practice to keep: " + learnt.statement()));
        theme.toImprove().forEach(learnt -> word.text("To improve: " + learnt.statement()));
        word.text(theme.done().isEmpty() ? BoardWords.NOTHING_DONE : "What the partnership did:");
        word.list(theme.done().stream().map(BoardReportPapers::done).toList());
        if (theme.evidence().isEmpty()) {
            word.text(BoardWords.NOTHING_ASKED);
        } else {
            word.text("What can be evidenced:").table(RUNG_COLUMNS, rungs(theme.evidence()));
        }
    }

    static String done(Done done) {
        return done.state().isEmpty()
                ? "%s: %s".formatted(done.kind(), done.what())
                : "%s: %s (%s)".formatted(done.kind(), done.what(), done.state());
    }

    private static void written(WordPaper word, BoardReport report, String section) {
        if (!report.text(section).isEmpty()) {
            word.text(report.text(section));
        }
    }

    private static List<List<String>> reviews(BoardReport report) {
        return List.of(
                List.of("Rapid reviews", report.reviews().rapidReviews().text()),
                List.of(
                        "Child safeguarding practice reviews commissioned",
                        report.reviews().practiceReviews().text()),
                List.of(
                        "Local learning reviews initiated",
                        report.reviews().localReviews().text()),
                List.of("Audits initiated", report.reviews().audits().text()));
    }

    static List<List<String>> rungs(List<RungFigures> rungs) {
        return rungs.stream()
                .map(rung -> List.of(
                        rung.rung().label(),
                        String.valueOf(rung.asked()),
                        String.valueOf(rung.judged()),
                        String.valueOf(rung.recorded()),
                        String.valueOf(rung.notYetChanged()),
                        String.valueOf(rung.closed()),
                        String.valueOf(rung.open()),
                        String.valueOf(rung.overdue())))
                .toList();
    }

    /** One sentence on how many learning points are assured. */
    public String gapInWords(BoardReport report) {
        int points = report.gap().learningPoints();
        if (points == 0) {
            return "No learning of reviews opened by the end of the period was agreed by %s."
                    .formatted(ReportLegend.day(report.day()));
        }
        return "Of %d agreed learning %s from reviews opened by the end of the period, the Review Advisory Group had found %d assured by %s."
                .formatted(
                        points,
                        points == 1 ? "point" : "points",
                        report.gap().assured(),
                        ReportLegend.day(report.day()));
    }
}
