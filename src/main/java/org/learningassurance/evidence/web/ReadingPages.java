package org.learningassurance.evidence.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.evidence.Reading;
import org.learningassurance.evidence.ReadingDetails;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.springframework.format.annotation.DateTimeFormat;
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

/** Recording and correcting the readings of a measure, and saying anew when the change was made. */
@Controller
@RequestMapping("/measures/{ref:ME-\\d+}")
class ReadingPages {

    private final MeasureService measures;

    ReadingPages(MeasureService measures) {
        this.measures = measures;
    }

    @GetMapping("/readings/new")
    String form(@PathVariable String ref, Model model, Actor by) {
        model.addAttribute("form", new MeasureForms.Read());
        return show(measures.get(ref, by), "evidence/reading-new", model, by);
    }

    @PostMapping("/readings/new")
    String add(
            @PathVariable String ref,
            @ModelAttribute("form") MeasureForms.Read form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        MeasureView view = measures.get(ref, by);
        ReadingDetails details = form.details(errors);
        Forms.object(errors, measures.objections(view.measure(), details));
        if (!Forms.attempt(errors, () -> measures.record(ref, details, by))) {
            return show(view, "evidence/reading-new", model, by);
        }
        next.addFlashAttribute("done", "The reading is recorded");
        return "redirect:/measures/" + ref;
    }

    /** @param day left out by whoever looks how it stands after a conflict */
    @GetMapping("/readings/correct")
    String correction(
            @PathVariable String ref,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model,
            Actor by) {
        if (day == null) {
            return "redirect:/measures/" + ref;
        }
        MeasureView view = measures.get(ref, by);
        Reading reading = reading(view, day);
        model.addAttribute("form", MeasureForms.Corrected.of(reading));
        return showCorrection(view, reading, model, by);
    }

    @PostMapping("/readings/correct")
    String correct(
            @PathVariable String ref,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @ModelAttribute("form") MeasureForms.Corrected form,
            BindingResult errors,
            @RequestParam int version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        MeasureView view = measures.get(ref, by);
        Reading reading = newest(view, day);
        if (!corrected(view, day, form, errors, version, by)) {
            return showCorrection(view, reading, model, by);
        }
        next.addFlashAttribute("done", form.leftOut ? "The reading is left out" : "The reading is corrected");
        return "redirect:/measures/" + ref;
    }

    private boolean corrected(
            MeasureView view, LocalDate day, MeasureForms.Corrected form, BindingResult errors, int version, Actor by) {
        String ref = view.measure().ref();
        if (form.leftOut) {
            return Forms.attempt(errors, () -> measures.leaveOut(ref, day, form.reason, version, by));
        }
        ReadingDetails details = form.details(day, errors);
        Forms.object(errors, measures.objections(view.measure(), details));
        return Forms.attempt(errors, () -> measures.correct(ref, details, form.reason, version, by));
    }

    private static Reading reading(MeasureView view, LocalDate day) {
        return view.readings().stream()
                .filter(reading -> reading.lastDay().equals(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("reading"));
    }

    /** What was last said of the day, which may be that it is left out: a colleague was faster, and what was typed here is shown again. */
    private static Reading newest(MeasureView view, LocalDate day) {
        return Stream.concat(view.readings().stream(), view.replaced().stream())
                .filter(reading -> reading.lastDay().equals(day))
                .max(Comparator.comparingInt(Reading::number))
                .orElseThrow(() -> new NotFound("reading"));
    }

    private static String showCorrection(MeasureView view, Reading reading, Model model, Actor by) {
        model.addAttribute("reading", reading);
        return show(view, "evidence/reading-correct", model, by);
    }

    @GetMapping("/change-day")
    String change(@PathVariable String ref, Model model, Actor by) {
        MeasureView view = measures.get(ref, by);
        MeasureForms.Moved form = new MeasureForms.Moved();
        form.madeOn = DateInput.of(view.change().madeOn());
        model.addAttribute("form", form);
        return show(view, "evidence/change-day", model, by);
    }

    @PostMapping("/change-day")
    String moveChange(
            @PathVariable String ref,
            @ModelAttribute("form") MeasureForms.Moved form,
            BindingResult errors,
            @RequestParam int version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        MeasureView view = measures.get(ref, by);
        MeasurePages.mustWrite(by);
        LocalDate madeOn = form.madeOn.toDate(errors, "madeOn", "The day of the change");
        if (madeOn == null
                || !Forms.attempt(errors, () -> measures.moveChange(ref, madeOn, form.reason, version, by))) {
            return show(view, "evidence/change-day", model, by);
        }
        next.addFlashAttribute("done", "The day of the change is moved");
        return "redirect:/measures/" + ref;
    }

    private static String show(MeasureView view, String template, Model model, Actor by) {
        MeasurePages.mustWrite(by);
        model.addAttribute("view", view);
        return template;
    }
}
