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
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Takeaway;
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

    /** The summary of an agency, or the choice of one where the reader has several. */
    @GetMapping("/reports/agency")
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @ModelAttribute("form") AskedDay asked,
            BindingResult errors,
            Model model,
            Actor by) {
        List<Agency> readable = summaries.readable(by);
        if (readable.isEmpty() && !by.partnership()) {
            throw new NotFound("page");
        }
        if (asked.agency.isEmpty() && readable.size() == 1) {
            asked.agency = readable.get(0).id().toString();
        }
        LocalDate day = asked.day(asAt, errors);
        LocalDate since = asked.since(from, errors);
        model.addAttribute("agencies", Option.of(readable, Agency::id, Agency::name));
        if (!asked.agency.isEmpty()) {
            Forms.result(errors, () -> summaries.asAt(AgencyId.of(asked.agency), day, since, by))
                    .ifPresent(summary -> show(summary, model));
        }
        return "reporting/agency";
    }

    private void show(AgencySummary summary, Model model) {
        model.addAttribute("summary", summary);
        model.addAttribute("title", papers.title(summary));
        model.addAttribute("marking", papers.marking());
        model.addAttribute("chart", GapChart.of(summary.rungs()));
        model.addAttribute("query", query(summary));
    }

    private String query(AgencySummary summary) {
        boolean usual = summary.since().equals(AgencySummaryService.usualSince(summary.day()));
        return AskedDay.query("agency", summary.agency(), summary.day(), LocalDate.now(clock))
                + (usual ? "" : "&from=" + summary.since());
    }

    @GetMapping("/reports/agency/summary." + Takeaway.ENDINGS)
    ResponseEntity<byte[]> file(
            @RequestParam AgencyId agency,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @PathVariable String ending,
            Actor by) {
        AgencySummary summary = summaries.asAt(agency, asAt, from, by);
        String name = papers.fileName(summary);
        return new Takeaway(
                        name,
                        () -> papers.pdf(summary),
                        () -> papers.word(summary),
                        () -> papers.html(summary),
                        () -> AgencySheet.of(summary, name, papers.marking()))
                .as(ending);
    }
}
