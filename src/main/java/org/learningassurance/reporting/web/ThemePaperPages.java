package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.ThemePaper;
import org.learningassurance.reporting.ThemePaperPapers;
import org.learningassurance.reporting.ThemePaperService;
import org.learningassurance.review.Theme;
import org.learningassurance.shared.Actor;
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

/** The paper on one theme. */
@Controller
class ThemePaperPages {

    private final ThemePaperService themes;
    private final ThemePaperPapers papers;
    private final Clock clock;

    ThemePaperPages(ThemePaperService themes, ThemePaperPapers papers, Clock clock) {
        this.themes = themes;
        this.papers = papers;
        this.clock = clock;
    }

    /** The theme as an address carries it, and the day as it is typed. */
    static class Form {
        String theme = "";
        DateInput day = new DateInput();
    }

    /** @param asAt the day as an address carries it, 2026-05-01; read only when no day was typed */
    @GetMapping("/reports/theme")
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            Actor by) {
        model.addAttribute("themes", Option.of(themes.themes(by), Theme::ref, Theme::name));
        if (form.day.isEmpty() && asAt != null) {
            form.day = DateInput.of(asAt);
        }
        LocalDate day = form.day.toDateIfGiven(errors, "day", "The day");
        if (!form.theme.isEmpty()) {
            Forms.result(errors, () -> themes.asAt(form.theme, day, by)).ifPresent(paper -> show(paper, model));
        }
        return "reporting/theme";
    }

    private void show(ThemePaper paper, Model model) {
        boolean past = paper.day().isBefore(LocalDate.now(clock));
        model.addAttribute("paper", paper);
        model.addAttribute("title", papers.title(paper));
        model.addAttribute("marking", papers.marking());
        model.addAttribute("chart", GapChart.of(paper.theme().evidence()));
        model.addAttribute("query", "?theme=" + paper.theme().ref() + (past ? "&asAt=" + paper.day() : ""));
    }

    @GetMapping("/reports/theme/paper.{ending:pdf|docx|html|csv|xlsx}")
    ResponseEntity<byte[]> file(
            @RequestParam String theme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @PathVariable String ending,
            Actor by) {
        ThemePaper paper = themes.asAt(theme, asAt, by);
        String name = papers.fileName(paper);
        return switch (ending) {
            case "pdf" -> Download.pdf(name, papers.pdf(paper));
            case "docx" -> Download.word(name, papers.word(paper));
            case "html" -> Download.html(name, papers.html(paper));
            case "xlsx" -> BoardSheet.of(paper, name, papers.marking()).asExcel();
            default -> BoardSheet.of(paper, name, papers.marking()).asCsv();
        };
    }
}
