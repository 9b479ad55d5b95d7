package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportKind;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.reporting.YearlyReport;
import org.learningassurance.reporting.YearlyReportService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Takeaway;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly report: of the last full year when none is named, and its files. */
@Controller
@RequestMapping("/reports/yearly")
class YearlyReportPages {

    private final YearlyReportService reports;
    private final ReportFiles files;
    private final Clock clock;

    YearlyReportPages(YearlyReportService reports, ReportFiles files, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String page(@ModelAttribute("asked") AskedReport asked, Model model, Actor by) {
        ReportsPages.mustRead(by);
        if (asked.from == null || asked.to == null) {
            ReportPeriod last = ReportPeriod.lastYearBefore(today());
            return "redirect:/reports/yearly?"
                    + AskedReport.of(last.from(), last.to(), asked.asAt, asked.copy)
                            .query();
        }
        Optional<String> elsewhere = files.elsewhere(ReportKind.YEARLY, asked, by);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        YearlyReport report = drawn(asked, by);
        files.show(report, asked, model, by);
        model.addAttribute("before", another(report.period().yearBefore(), asked));
        ReportPeriod after = report.period().yearAfter();
        model.addAttribute("after", after.to().isAfter(today()) ? null : another(after, asked));
        model.addAttribute("other", otherCopy(asked, report.copy()));
        return "reporting/yearly";
    }

    /** Leads to the report of the days that were typed, or says what is wrong with them. */
    @GetMapping("/choose")
    String choose(
            @ModelAttribute("form") ReportsPages.PeriodForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String chosen,
            Actor by) {
        ReportsPages.mustDraw(by);
        if (chosen == null) {
            ReportPeriod last = ReportPeriod.lastYearBefore(today());
            form.from = DateInput.of(last.from());
            form.to = DateInput.of(last.to());
            return "reporting/yearly-choose";
        }
        return form.asked(errors, clock)
                .map(asked -> "redirect:/reports/yearly?" + asked.query())
                .orElse("reporting/yearly-choose");
    }

    @GetMapping("/report." + Takeaway.ENDINGS)
    ResponseEntity<byte[]> file(AskedReport asked, @PathVariable String ending, Actor by) {
        return files.file(drawn(asked, by), ending);
    }

    private YearlyReport drawn(AskedReport asked, Actor by) {
        return files.drawn(
                YearlyReport.class,
                ReportKind.YEARLY,
                asked,
                by,
                progress -> reports.report(asked.period(), asked.asAt, asked.copyFor(by), by, progress));
    }

    private static String another(ReportPeriod period, AskedReport asked) {
        return AskedReport.of(period.from(), period.to(), null, asked.copy).query();
    }

    private static String otherCopy(AskedReport asked, ReportCopy shown) {
        ReportPeriod period = asked.period();
        ReportCopy other = shown == ReportCopy.RESTRICTED ? ReportCopy.PUBLICATION : ReportCopy.RESTRICTED;
        return AskedReport.of(period.from(), period.to(), asked.asAt, other).query();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
