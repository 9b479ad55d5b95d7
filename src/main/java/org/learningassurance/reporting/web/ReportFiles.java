package org.learningassurance.reporting.web;

import java.util.Optional;
import java.util.function.Function;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.Drawings;
import org.learningassurance.reporting.Progress;
import org.learningassurance.reporting.Report;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportKeeping;
import org.learningassurance.reporting.ReportKind;
import org.learningassurance.reporting.ReportLegend;
import org.learningassurance.reporting.ReportPapers;
import org.learningassurance.reporting.ReportWriting;
import org.learningassurance.reporting.StillBeingDrawn;
import org.learningassurance.reporting.YearlyReport;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.Sheet;
import org.learningassurance.shared.web.Takeaway;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a report of any kind, on a page or as a file. */
@Component
class ReportFiles {

    private final ReportLegend legend;
    private final ReportPapers papers;
    private final ReportKeeping keeping;
    private final ReportWriting writing;
    private final Drawings drawings;

    ReportFiles(
            ReportLegend legend, ReportPapers papers, ReportKeeping keeping, ReportWriting writing, Drawings drawings) {
        this.legend = legend;
        this.papers = papers;
        this.keeping = keeping;
        this.writing = writing;
        this.drawings = drawings;
    }

    /**
     * A report as it is asked for.
     *
     * @throws StillBeingDrawn when it takes longer than people should wait for a page
     */
    <R extends Report> R drawn(
            Class<R> type, ReportKind kind, AskedReport asked, Actor by, Function<Progress, R> draw) {
        long written = writing.timesWritten(kind, asked.period());
        return drawings.of(type, "%s written %d times".formatted(asked.query(), written), by, draw);
    }

    /** Where somebody is led who draws no report but reads those that were published. */
    Optional<String> elsewhere(ReportKind kind, AskedReport asked, Actor by) {
        if (by.partnership()) {
            return Optional.empty();
        }
        return Optional.of(keeping.published(kind, asked.period(), by)
                .map(published -> "redirect:/reports/" + published.id())
                .orElse("redirect:/reports"));
    }

    void show(Report report, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("title", legend.title(report));
        model.addAttribute("marking", legend.marking(report));
        if (report instanceof BoardReport board) {
            model.addAttribute("gapChart", GapChart.of(board.gap().rungs()));
        }
    }

    /** With what the reader may do with it. */
    void show(Report report, AskedReport asked, Model model, Actor by) {
        show(report, model);
        model.addAttribute("query", asked.query());
        model.addAttribute("mayWrite", ReportWriting.mayWrite(by) && asked.asAt == null);
        model.addAttribute("mayKeep", ReportWriting.mayWrite(by));
        model.addAttribute("mayChooseCopy", ReportCopy.fullestFor(by) == ReportCopy.RESTRICTED);
    }

    ResponseEntity<byte[]> file(Report report, String ending) {
        return new Takeaway(
                        papers.fileName(report),
                        () -> papers.pdf(report),
                        () -> papers.word(report),
                        () -> papers.html(report),
                        () -> sheet(report))
                .as(ending);
    }

    private Sheet sheet(Report report) {
        String name = papers.fileName(report);
        return report instanceof YearlyReport yearly
                ? YearlySheet.of(yearly, name, legend)
                : BoardSheet.of((BoardReport) report, name, legend);
    }
}
