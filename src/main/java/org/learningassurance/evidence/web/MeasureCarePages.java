package org.learningassurance.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import org.learningassurance.evidence.MeasureDetails;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.DateInput;
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

/** Putting right what a measure says, and no longer counting it. */
@Controller
@RequestMapping("/measures/{ref:ME-\\d+}")
class MeasureCarePages {

    private final MeasureService measures;
    private final MeasureChoices choices;
    private final Clock clock;

    MeasureCarePages(MeasureService measures, MeasureChoices choices, Clock clock) {
        this.measures = measures;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/put-right")
    String wording(@PathVariable String ref, Model model, Actor by) {
        MeasureView view = measures.get(ref, by);
        MeasureForms.Described form = MeasureForms.Described.of(view.said());
        model.addAttribute("form", form);
        return showWording(view, form, model, by);
    }

    @PostMapping("/put-right")
    String putRight(
            @PathVariable String ref,
            @ModelAttribute("form") MeasureForms.Described form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        MeasureView view = measures.get(ref, by);
        MeasurePages.mustWrite(by);
        MeasureDetails details = view.isRead() ? form.details(view, errors) : form.details(errors);
        Forms.object(errors, measures.objections(view, details));
        if (!Forms.attempt(errors, () -> measures.putRight(ref, details, version, by))) {
            return showWording(view, form, model, by);
        }
        next.addFlashAttribute("done", "The measure is put right");
        return "redirect:/measures/" + ref;
    }

    private String showWording(MeasureView view, MeasureForms.Described form, Model model, Actor by) {
        choices.offer(form, model, by);
        return show(view, "evidence/measure-put-right", model, by);
    }

    @GetMapping("/end")
    String ending(@PathVariable String ref, Model model, Actor by) {
        MeasureForms.Ended form = new MeasureForms.Ended();
        form.endedOn = DateInput.of(LocalDate.now(clock));
        model.addAttribute("form", form);
        return show(measures.get(ref, by), "evidence/measure-end", model, by);
    }

    @PostMapping("/end")
    String end(
            @PathVariable String ref,
            @ModelAttribute("form") MeasureForms.Ended form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        MeasureView view = measures.get(ref, by);
        MeasurePages.mustWrite(by);
        LocalDate endedOn = form.endedOn.toDate(errors, "endedOn", "The day");
        if (endedOn == null || !Forms.attempt(errors, () -> measures.end(ref, endedOn, form.reason, version, by))) {
            return show(view, "evidence/measure-end", model, by);
        }
        next.addFlashAttribute("done", ref + " is no longer counted");
        return "redirect:/measures/" + ref;
    }

    private static String show(MeasureView view, String template, Model model, Actor by) {
        MeasurePages.mustWrite(by);
        model.addAttribute("view", view);
        return template;
    }
}
