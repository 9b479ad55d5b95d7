package org.learningassurance.reporting.web;

import java.time.Instant;
import java.util.Arrays;
import org.learningassurance.reporting.ReportKeeping;
import org.learningassurance.reporting.ReportKind;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.reporting.ReportWriting;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.web.Forms;
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

/** What the business unit does with a report of any kind: writes in it, and keeps it. */
@Controller
@RequestMapping("/reports/{kind:[a-z][a-z-]+}")
class ReportWritingPages {

    private final ReportWriting writing;
    private final ReportKeeping keeping;

    ReportWritingPages(ReportWriting writing, ReportKeeping keeping) {
        this.writing = writing;
        this.keeping = keeping;
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

    @GetMapping("/sections/{section}")
    String write(AskedReport asked, @PathVariable String kind, @PathVariable String section, Model model, Actor by) {
        ReportWriting.Section present = writing.section(kind(kind), asked.period(), section, by);
        TextForm form = new TextForm();
        form.text = present.text();
        model.addAttribute("form", form);
        return showText(asked, kind(kind), present, model);
    }

    @PostMapping("/sections/{section}")
    String written(
            AskedReport asked,
            @PathVariable String kind,
            @PathVariable String section,
            @ModelAttribute("form") TextForm form,
            BindingResult errors,
            @RequestParam int version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        ReportPeriod period = asked.period();
        ReportKind of = kind(kind);
        if (!Forms.attempt(errors, () -> writing.write(of, period, section, form.text, version, by))) {
            return showText(asked, of, writing.section(of, period, section, by), model);
        }
        next.addFlashAttribute("done", "The text is saved");
        return "redirect:/reports/%s?%s#%s".formatted(kind, asked.query(), section);
    }

    private static String showText(AskedReport asked, ReportKind kind, ReportWriting.Section section, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("section", section);
        model.addAttribute("query", asked.query());
        return "reporting/report-text";
    }

    /** @param asAt the moment of the page that was read: what was written since is not published unseen */
    @PostMapping("/keep")
    String keep(
            AskedReport asked,
            @PathVariable String kind,
            @RequestParam("read") Instant asAt,
            RedirectAttributes next,
            Actor by) {
        ReportId id = keeping.keep(kind(kind), asked.period(), asAt, asked.copyFor(by), by);
        next.addFlashAttribute("done", "The report is kept as it stands");
        return "redirect:/reports/" + id;
    }

    private static ReportKind kind(String address) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("report"));
    }
}
