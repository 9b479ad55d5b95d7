package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.BoardReportService;
import org.learningassurance.reporting.ReportKind;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.Takeaway;
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
    private final ReportFiles files;
    private final Clock clock;

    BoardReportPages(BoardReportService reports, ReportFiles files, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String page(@ModelAttribute("asked") AskedReport asked, Model model, Actor by) {
        ReportsPages.mustRead(by);
        if (asked.from == null || asked.to == null) {
            return "redirect:/reports";
        }
        Optional<String> elsewhere = files.elsewhere(ReportKind.BOARD, asked, by);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        BoardReport report = drawn(asked, by);
        files.show(report, asked, model, by);
        model.addAttribute("past", report.day().isBefore(LocalDate.now(clock)));
        return "reporting/board";
    }

    @GetMapping("/report." + Takeaway.ENDINGS)
    ResponseEntity<byte[]> file(AskedReport asked, @PathVariable String ending, Actor by) {
        return files.file(drawn(asked, by), ending);
    }

    private BoardReport drawn(AskedReport asked, Actor by) {
        return files.drawn(
                BoardReport.class,
                ReportKind.BOARD,
                asked,
                by,
                progress -> reports.report(asked.period(), asked.asAt, asked.copyFor(by), by, progress));
    }
}
