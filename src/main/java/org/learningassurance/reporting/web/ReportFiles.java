package org.learningassurance.reporting.web;

import java.util.Locale;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.BoardReportPapers;
import org.learningassurance.reporting.Report;
import org.learningassurance.reporting.ReportLegend;
import org.learningassurance.reporting.YearlyReport;
import org.learningassurance.reporting.YearlyReportPapers;
import org.learningassurance.shared.papers.Download;
import org.learningassurance.shared.web.Sheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a report of any kind, on a page or as a file. */
@Component
class ReportFiles {

    private final ReportLegend legend;
    private final BoardReportPapers boards;
    private final YearlyReportPapers years;

    ReportFiles(ReportLegend legend, BoardReportPapers boards, YearlyReportPapers years) {
        this.legend = legend;
        this.boards = boards;
        this.years = years;
    }

    void show(Report report, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("title", legend.title(report));
        model.addAttribute("marking", legend.marking(report));
        if (report instanceof BoardReport board) {
            model.addAttribute("gapChart", GapChart.of(board.gap().rungs()));
        }
    }

    /** @param ending pdf, docx, html, xlsx or csv */
    ResponseEntity<byte[]> file(Report report, String ending) {
        return report instanceof YearlyReport yearly ? of(yearly, ending) : of((BoardReport) report, ending);
    }

    private ResponseEntity<byte[]> of(BoardReport report, String ending) {
        String name = name(report);
        return switch (ending) {
            case "pdf" -> Download.pdf(name, boards.pdf(report));
            case "docx" -> Download.word(name, boards.word(report));
            case "html" -> Download.html(name, boards.html(report));
            default -> table(BoardSheet.of(report, name, legend.marking(report)), ending);
        };
    }

    private ResponseEntity<byte[]> of(YearlyReport report, String ending) {
        String name = name(report);
        return switch (ending) {
            case "pdf" -> Download.pdf(name, years.pdf(report));
            case "docx" -> Download.word(name, years.word(report));
            case "html" -> Download.html(name, years.html(report));
            default -> table(YearlySheet.of(report, name, legend.marking(report)), ending);
        };
    }

    private static ResponseEntity<byte[]> table(Sheet sheet, String ending) {
        return ending.equals("xlsx") ? sheet.asExcel() : sheet.asCsv();
    }

    /** Without an ending. */
    private static String name(Report report) {
        return "%s-report-%s-to-%s-%s"
                .formatted(
                        report.kind().address(),
                        report.period().from(),
                        report.period().to(),
                        report.copy().name().toLowerCase(Locale.ROOT));
    }
}
