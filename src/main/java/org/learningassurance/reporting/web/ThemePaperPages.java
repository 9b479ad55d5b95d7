package org.learningassurance.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.ThemePaper;
import org.learningassurance.reporting.ThemePaperPapers;
import org.learningassurance.reporting.ThemePaperService;
import org.learningassurance.review.Theme;
import org.learningassurance.shared.Actor;
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

    /** The paper on a theme, below the choice of one. */
    @GetMapping("/reports/theme")
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @ModelAttribute("form") AskedDay asked,
            BindingResult errors,
            Model model,
            Actor by) {
        model.addAttribute("themes", Option.of(themes.themes(by), Theme::ref, Theme::name));
        LocalDate day = asked.day(asAt, errors);
        if (!asked.theme.isEmpty()) {
            Forms.result(errors, () -> themes.asAt(asked.theme, day, by)).ifPresent(paper -> show(paper, model));
        }
        return "reporting/theme";
    }

    private void show(ThemePaper paper, Model model) {
        model.addAttribute("paper", paper);
        model.addAttribute("title", papers.title(paper));
        model.addAttribute("marking", papers.marking());
        model.addAttribute("chart", GapChart.of(paper.theme().evidence()));
        model.addAttribute("query", AskedDay.query("theme", paper.theme().ref(), paper.day(), LocalDate.now(clock)));
    }

    @GetMapping("/reports/theme/paper." + Takeaway.ENDINGS)
    ResponseEntity<byte[]> file(
            @RequestParam String theme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            @PathVariable String ending,
            Actor by) {
        ThemePaper paper = themes.asAt(theme, asAt, by);
        String name = papers.fileName(paper);
        return new Takeaway(
                        name,
                        () -> papers.pdf(paper),
                        () -> papers.word(paper),
                        () -> papers.html(paper),
                        () -> BoardSheet.of(paper, name, papers.marking()))
                .as(ending);
    }
}
