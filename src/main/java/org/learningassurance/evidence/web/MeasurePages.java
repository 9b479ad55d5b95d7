package org.learningassurance.evidence.web;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.MeasureDetails;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.evidence.RunRule;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Panels;
import org.learningassurance.shared.web.Sheet;
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

/** Outcome measures: the list, a new one, and the run chart of one, now or as at a past day. */
@Controller
@RequestMapping("/measures")
class MeasurePages {

    private final MeasureService measures;
    private final MeasureChoices choices;
    private final Panels panels;

    MeasurePages(MeasureService measures, MeasureChoices choices, Panels panels) {
        this.measures = measures;
        this.choices = choices;
        this.panels = panels;
    }

    @GetMapping
    String list(Model model, Actor by) {
        Map<Boolean, List<MeasureView>> ended =
                measures.list(by).stream().collect(partitioningBy(view -> view.ending() != null));
        model.addAttribute("measures", ended.get(false));
        model.addAttribute("ended", ended.get(true));
        model.addAttribute("mayWrite", by.businessUnit());
        return "evidence/measures";
    }

    @GetMapping("/new")
    String form(
            @RequestParam(required = false) @Nullable LearningPointId learningPoint,
            @RequestParam(required = false) @Nullable ThemeId theme,
            Model model,
            Actor by) {
        MeasureForms.Described form = new MeasureForms.Described();
        if (learningPoint != null) {
            form.learningPoints.add(learningPoint.toString());
        }
        if (theme != null) {
            form.themes.add(theme.toString());
        }
        model.addAttribute("form", form);
        return showForm(form, model, by);
    }

    @PostMapping("/new")
    String add(
            @ModelAttribute("form") MeasureForms.Described form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustWrite(by);
        MeasureDetails details = form.details(errors);
        Forms.object(errors, measures.objections(details));
        Optional<String> added = Forms.result(errors, () -> measures.add(details, by));
        if (added.isEmpty()) {
            return showForm(form, model, by);
        }
        next.addFlashAttribute("done", added.get() + " is added. Record its baseline next");
        return "redirect:/measures/" + added.get();
    }

    private String showForm(MeasureForms.Described form, Model model, Actor by) {
        mustWrite(by);
        choices.offer(form, model, by);
        return "evidence/measure-new";
    }

    @GetMapping("/{ref:ME-\\d+}")
    String page(
            @PathVariable String ref,
            @ModelAttribute("form") MeasureForms.AsAt form,
            BindingResult errors,
            Model model,
            Actor by) {
        LocalDate day = form.asAt.toDateIfGiven(errors, "asAt", "The day");
        Optional<MeasureView> past =
                day == null ? Optional.empty() : Forms.result(errors, () -> measures.asAt(ref, day, by));
        MeasureView view = past.orElseGet(() -> measures.get(ref, by));
        Subject subject = Subject.of(view.measure().id());
        model.addAttribute("view", view);
        model.addAttribute("past", past.isPresent() ? day : null);
        model.addAttribute("rules", RunRule.values());
        model.addAttribute("mayWrite", by.businessUnit() && past.isEmpty());
        model.addAttribute("subject", subject);
        model.addAttribute("panels", panels.of(subject, by));
        if (!view.readings().isEmpty()) {
            model.addAttribute("picture", RunChartPicture.of(view.chart(), view.unit()));
        }
        return "evidence/measure";
    }

    @GetMapping("/{ref:ME-\\d+}/readings.{ending:csv|xlsx}")
    ResponseEntity<byte[]> file(
            @PathVariable String ref,
            @PathVariable String ending,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
            Actor by) {
        Sheet sheet = MeasureSheet.of(asAt == null ? measures.get(ref, by) : measures.asAt(ref, asAt, by));
        return ending.equals("xlsx") ? sheet.asExcel() : sheet.asCsv();
    }

    /** Outside the partnership nobody is told that there is such a form. */
    static void mustWrite(Actor by) {
        if (!by.partnership()) {
            throw new NotFound("page");
        }
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }
}
