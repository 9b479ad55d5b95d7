package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.reporting.AgencySummary;
import org.learningassurance.reporting.AgencySummaryPapers;
import org.learningassurance.reporting.AgencySummaryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.papers.Download;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One agency's own position, for itself and for the partnership. */
@Controller
class AgencySummaryPages {

    private final AgencySummaryService summaries;
    private final AgencySummaryPapers papers;
    private final Clock clock;

    AgencySummaryPages(AgencySummaryService summaries, AgencySummaryPapers papers, Clock clock) {
        this.summaries = summaries;
        this.papers = papers;
        this.clock = clock;
    }

    /** The agency as an address carries it, and the day as it is typed. */
    static class Form {
        String agency = "";
        DateInput day = new DateInput();
    }

    /**
     * The summary of an agency, or the choice of one where the reader has several.
     *
     * @param asAt the day as an address carries it, 2026-05-01; read only when no day was typed
     */
    @GetMapping("/reports/agency")
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            Actor by) {
        List<Agency> readable = summaries.readable(by);
        if (readable.isEmpty() && !by.partnership()) {
            throw new NotFound("page");
        }
        if (form.agency.isEmpty() && readable.size() == 1) {
            form.agency = readable.get(0).id().toString();
        }
        if (form.day.isEmpty() && asAt != null) {
            form.day = DateInput.of(asAt);
        }
        LocalDate day = form.day.toDateIfGiven(errors, "day", "The day");
        model.addAttribute("agencies", Option.of(readable, Agency::id, Agency::name));
        if (!form.agency.isEmpty()) {
            Forms.result(errors, () -> summaries.asAt(AgencyId.of(form.agency), day, by))
                    .ifPresent(summary -> show(summary, model));
        }
        return "reporting/agency";
    }

    private void show(AgencySummary summary, Model model) {
        boolean past = summary.day().isBefore(LocalDate.now(clock));
        model.addAttribute("summary", summary);
        model.addAttribute("title", papers.title(summary));
        model.addAttribute("marking", papers.marking());
        model.addAttribute("chart", GapChart.of(summary.rungs()));
        model.addAttribute("query", "?agency=" + summary.agency() + (past ? "&asAt=" + summary.day() : ""));
    }

    @GetMapping("/reports/agency/summary.{ending:pdf|docx|html|csv|xlsx}")
    ResponseEntity<byte[]> file(
            @RequestParam AgencyId agency,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @PathVariable String ending,
            Actor by) {
        AgencySummary summary = summaries.asAt(agency, asAt, by);
        String name = papers.fileName(summary);
        return switch (ending) {
            case "pdf" -> Download.pdf(name, papers.pdf(summary));
            case "docx" -> Download.word(name, papers.word(summary));
            case "html" -> Download.html(name, papers.html(summary));
            case "xlsx" -> AgencySheet.of(summary, name, papers.marking()).asExcel();
            default -> AgencySheet.of(summary, name, papers.marking()).asCsv();
        };
    }
}
