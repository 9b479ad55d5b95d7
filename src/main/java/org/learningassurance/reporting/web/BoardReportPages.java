package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.BoardReportService;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportKeeping;
import org.learningassurance.reporting.ReportKind;
import org.learningassurance.reporting.ReportWriting;
import org.learningassurance.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The report to the Scrutiny Board of any period, and its files. */
@Controller
@RequestMapping("/reports/scrutiny-board")
class BoardReportPages {

    private final BoardReportService reports;
    private final ReportKeeping keeping;
    private final ReportFiles files;
    private final Clock clock;

    BoardReportPages(BoardReportService reports, ReportKeeping keeping, ReportFiles files, Clock clock) {
        this.reports = reports;
        this.keeping = keeping;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String page(@ModelAttribute("asked") AskedReport asked, Model model, Actor by) {
        ReportsPages.mustRead(by);
        if (asked.from == null || asked.to == null) {
            return "redirect:/reports";
        }
        if (!by.partnership()) {
            return keeping.published(ReportKind.BOARD, asked.period(), by)
                    .map(published -> "redirect:/reports/" + published.id())
                    .orElse("redirect:/reports");
        }
        BoardReport report = drawn(asked, by);
        files.show(report, model);
        model.addAttribute("query", asked.query());
        model.addAttribute("mayWrite", ReportWriting.mayWrite(by) && asked.asAt == null);
        model.addAttribute("mayKeep", ReportWriting.mayWrite(by));
        model.addAttribute("mayChooseCopy", ReportCopy.fullestFor(by) == ReportCopy.RESTRICTED);
        model.addAttribute("past", report.day().isBefore(LocalDate.now(clock)));
        return "reporting/board";
    }

    @GetMapping("/report.{ending:pdf|docx|html|csv|xlsx}")
    ResponseEntity<byte[]> file(AskedReport asked, @PathVariable String ending, Actor by) {
        return files.file(drawn(asked, by), ending);
    }

    private BoardReport drawn(AskedReport asked, Actor by) {
        return reports.report(asked.period(), asked.asAt, asked.copyFor(by), by);
    }
}
