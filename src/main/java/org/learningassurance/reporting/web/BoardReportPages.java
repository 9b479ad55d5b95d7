package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.BoardReportPapers;
import org.learningassurance.reporting.BoardReportService;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportKeeping;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.reporting.ReportWriting;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.papers.Download;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports: which were kept, the report to the Scrutiny Board of any period, its text, and its files. */
@Controller
@RequestMapping("/reports")
class BoardReportPages {

    private final BoardReportService reports;
    private final BoardReportPapers papers;
    private final ReportWriting writing;
    private final ReportKeeping keeping;
    private final Clock clock;

    BoardReportPages(
            BoardReportService reports,
            BoardReportPapers papers,
            ReportWriting writing,
            ReportKeeping keeping,
            Clock clock) {
        this.reports = reports;
        this.papers = papers;
        this.writing = writing;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What the report is asked for: in the address, so that a link leads to the same report. */
    static class Asked {

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate from;

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate to;

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate asAt;

        @Nullable
        ReportCopy copy;

        static Asked of(LocalDate from, LocalDate to, @Nullable LocalDate asAt) {
            Asked asked = new Asked();
            asked.from = from;
            asked.to = to;
            asked.asAt = asAt;
            return asked;
        }

        ReportPeriod period() {
            LocalDate first = from;
            LocalDate last = to;
            if (first == null || last == null) {
                throw new NotFound("report without a period");
            }
            return new ReportPeriod(first, last);
        }

        ReportCopy copyFor(Actor by) {
            return copy == null ? BoardReportService.fullestFor(by) : copy;
        }

        /** The part of an address behind the question mark. */
        String query() {
            return "from=%s&to=%s%s%s"
                    .formatted(from, to, asAt == null ? "" : "&asAt=" + asAt, copy == null ? "" : "&copy=" + copy);
        }
    }

    static class PeriodForm {
        DateInput from = new DateInput();
        DateInput to = new DateInput();
        DateInput asAt = new DateInput();
    }

    static class TextForm {
        String text = "";

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    @GetMapping
    String list(@ModelAttribute("form") PeriodForm form, Model model, Actor by) {
        mustRead(by);
        return showList(model, by);
    }

    private String showList(Model model, Actor by) {
        model.addAttribute("kept", keeping.list(by));
        model.addAttribute("mayDraw", by.partnership());
        return "reporting/reports";
    }

    /** Leads to the report of the days that were typed, or says what is wrong with them. */
    @GetMapping("/scrutiny-board/choose")
    String choose(@ModelAttribute("form") PeriodForm form, BindingResult errors, Model model, Actor by) {
        mustRead(by);
        LocalDate from = form.from.toDate(errors, "from", "The first day");
        LocalDate to = form.to.toDate(errors, "to", "The last day");
        LocalDate asAt = form.asAt.toDateIfGiven(errors, "asAt", "The day");
        if (from == null || to == null || errors.hasErrors()) {
            return showList(model, by);
        }
        Optional<BoardReport> report = Forms.result(
                errors, () -> reports.report(new ReportPeriod(from, to), asAt, BoardReportService.fullestFor(by), by));
        return report.isEmpty()
                ? showList(model, by)
                : "redirect:/reports/scrutiny-board?" + Asked.of(from, to, asAt).query();
    }

    @GetMapping("/scrutiny-board")
    String page(@ModelAttribute("asked") Asked asked, Model model, Actor by) {
        mustRead(by);
        if (asked.from == null || asked.to == null) {
            return "redirect:/reports";
        }
        if (!by.partnership()) {
            return keeping.published(asked.period(), by)
                    .map(published -> "redirect:/reports/" + published.id())
                    .orElse("redirect:/reports");
        }
        BoardReport report = drawn(asked, by);
        show(report, model);
        model.addAttribute("query", asked.query());
        model.addAttribute("mayWrite", ReportWriting.mayWrite(by) && asked.asAt == null);
        model.addAttribute("mayKeep", ReportWriting.mayWrite(by));
        model.addAttribute("mayChooseCopy", BoardReportService.fullestFor(by) == ReportCopy.RESTRICTED);
        model.addAttribute("past", report.day().isBefore(LocalDate.now(clock)));
        return "reporting/board";
    }

    @GetMapping("/scrutiny-board/report.{ending:pdf|docx|html|csv|xlsx}")
    ResponseEntity<byte[]> file(Asked asked, @PathVariable String ending, Actor by) {
        return file(drawn(asked, by), ending);
    }

    @GetMapping("/scrutiny-board/sections/{section}")
    String write(Asked asked, @PathVariable String section, Model model, Actor by) {
        ReportWriting.Section present = writing.section(asked.period(), section, by);
        TextForm form = new TextForm();
        form.text = present.text();
        model.addAttribute("form", form);
        return showText(asked, present, model);
    }

    @PostMapping("/scrutiny-board/sections/{section}")
    String written(
            Asked asked,
            @PathVariable String section,
            @ModelAttribute("form") TextForm form,
            BindingResult errors,
            @RequestParam int version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        ReportPeriod period = asked.period();
        if (!Forms.attempt(errors, () -> writing.write(period, section, form.text, version, by))) {
            return showText(asked, writing.section(period, section, by), model);
        }
        next.addFlashAttribute("done", "The text is saved");
        return "redirect:/reports/scrutiny-board?" + asked.query() + "#" + section;
    }

    private static String showText(Asked asked, ReportWriting.Section section, Model model) {
        model.addAttribute("section", section);
        model.addAttribute("query", asked.query());
        return "reporting/board-text";
    }

    @PostMapping("/scrutiny-board/keep")
    String keep(Asked asked, RedirectAttributes next, Actor by) {
        ReportId id = keeping.keep(asked.period(), asked.asAt, asked.copyFor(by), by);
        next.addFlashAttribute("done", "The report is kept as it stands");
        return "redirect:/reports/" + id;
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String kept(@PathVariable ReportId id, Model model, Actor by) {
        model.addAttribute("kept", keeping.get(id, by));
        show(keeping.report(id, by), model);
        return "reporting/kept";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/report.{ending:pdf|docx|html|csv|xlsx}")
    ResponseEntity<byte[]> keptFile(@PathVariable ReportId id, @PathVariable String ending, Actor by) {
        return file(keeping.report(id, by), ending);
    }

    private BoardReport drawn(Asked asked, Actor by) {
        return reports.report(asked.period(), asked.asAt, asked.copyFor(by), by);
    }

    private void show(BoardReport report, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("title", papers.title(report));
        model.addAttribute("marking", papers.marking(report));
        model.addAttribute("gapChart", GapChart.of(report.gap().rungs()));
    }

    private ResponseEntity<byte[]> file(BoardReport report, String ending) {
        String name = papers.fileName(report);
        return switch (ending) {
            case "pdf" -> Download.pdf(name, papers.pdf(report));
            case "docx" -> Download.word(name, papers.word(report));
            case "html" -> Download.html(name, papers.html(report));
            case "xlsx" -> BoardSheet.of(report, name, papers.marking(report)).asExcel();
            default -> BoardSheet.of(report, name, papers.marking(report)).asCsv();
        };
    }

    /** Agencies are led to no report: it tells how the partnership as a whole stands. */
    private static void mustRead(Actor by) {
        if (!by.readsWhatIsPublished()) {
            throw new NotFound("page");
        }
    }
}
