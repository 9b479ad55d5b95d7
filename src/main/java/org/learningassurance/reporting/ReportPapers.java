package org.learningassurance.reporting;

import java.util.Locale;
import java.util.Map;
import org.learningassurance.shared.papers.Papers;
import org.learningassurance.shared.papers.WordPaper;
import org.learningassurance.shared.web.PartnershipName;
import org.springframework.stereotype.Service;

/** A report of any kind as files: they say what the report says, and nothing of who asks. */
@Service
public class ReportPapers {

    private final Papers papers;
    private final PartnershipName partnership;
    private final ReportLegend legend;

    ReportPapers(Papers papers, PartnershipName partnership, ReportLegend legend) {
        this.papers = papers;
        this.partnership = partnership;
        this.legend = legend;
    }

    public byte[] pdf(Report report) {
        return papers.pdf(template(report), model(report));
    }

    public byte[] html(Report report) {
        return papers.html(template(report), model(report));
    }

    /** To write further. */
    public byte[] word(Report report) {
        String title = legend.title(report);
        WordPaper word = WordPaper.entitled(title, partnership.name(), legend.marking(report))
                .heading(1, title)
                .text("%s. %s. %s".formatted(partnership.name(), report.kind().label(), legend.asItStood(report)));
        String keptBack = report.isForPublication() ? Count.KEPT_BACK + " " + legend.keptBack(report) : "";
        if (report instanceof YearlyReport yearly) {
            YearlyReportWord.write(word, yearly, keptBack);
        } else if (report instanceof BoardReport board) {
            BoardReportWord.write(word, board, keptBack);
        }
        return word.file();
    }

    /** Without an ending. */
    public String fileName(Report report) {
        return "%s-report-%s-to-%s-%s"
                .formatted(
                        report.kind().address(),
                        report.period().from(),
                        report.period().to(),
                        report.copy().name().toLowerCase(Locale.ROOT));
    }

    private static String template(Report report) {
        return "reporting/%s-file".formatted(report.kind().name().toLowerCase(Locale.ROOT));
    }

    private Map<String, Object> model(Report report) {
        return Map.of("report", report, "title", legend.title(report), "marking", legend.marking(report));
    }
}
