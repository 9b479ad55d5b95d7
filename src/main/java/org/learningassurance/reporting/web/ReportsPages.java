package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.learningassurance.reporting.ReportKeeping;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Takeaway;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reports: which can be drawn, and those that were kept. */
@Controller
@RequestMapping("/reports")
class ReportsPages {

    private final ReportKeeping keeping;
    private final ReportFiles files;
    private final Clock clock;

    ReportsPages(ReportKeeping keeping, ReportFiles files, Clock clock) {
        this.keeping = keeping;
        this.files = files;
        this.clock = clock;
    }

    static class PeriodForm {
        DateInput from = new DateInput();
        DateInput to = new DateInput();
        DateInput asAt = new DateInput();

        /** The report of the days that were typed; empty when the errors say what is wrong with them. */
        Optional<AskedReport> asked(BindingResult errors, Clock clock) {
            LocalDate first = from.toDate(errors, "from", "The first day");
            LocalDate last = to.toDate(errors, "to", "The last day");
            LocalDate day = asAt.toDateIfGiven(errors, "asAt", "The day");
            if (first == null || last == null || errors.hasErrors()) {
                return Optional.empty();
            }
            return Forms.result(errors, () -> {
                new ReportPeriod(first, last).mustBeOfThePast(day, clock);
                return AskedReport.of(first, last, day, null);
            });
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
        model.addAttribute("lastYear", ReportPeriod.lastYearBefore(LocalDate.now(clock)));
        return "reporting/reports";
    }

    /** Leads to the report of the days that were typed, or says what is wrong with them. */
    @GetMapping("/scrutiny-board/choose")
    String choose(@ModelAttribute("form") PeriodForm form, BindingResult errors, Model model, Actor by) {
        mustRead(by);
        return form.asked(errors, clock)
                .map(asked -> "redirect:/reports/scrutiny-board?" + asked.query())
                .orElseGet(() -> showList(model, by));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String kept(@PathVariable ReportId id, Model model, Actor by) {
        model.addAttribute("kept", keeping.get(id, by));
        files.show(keeping.report(id, by), model);
        return "reporting/kept";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/report." + Takeaway.ENDINGS)
    ResponseEntity<byte[]> keptFile(@PathVariable ReportId id, @PathVariable String ending, Actor by) {
        return files.file(keeping.report(id, by), ending);
    }

    /** Whoever draws reports of their own choice: the Scrutiny Board reads those that were published. */
    static void mustDraw(Actor by) {
        if (!by.partnership()) {
            throw new NotFound("page");
        }
    }

    /** Agencies are led to no report: it tells how the partnership as a whole stands. */
    static void mustRead(Actor by) {
        if (!by.readsWhatIsPublished()) {
            throw new NotFound("page");
        }
    }
}
