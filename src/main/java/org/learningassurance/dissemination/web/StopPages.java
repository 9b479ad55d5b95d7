package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningassurance.dissemination.Barrier;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.StopService;
import org.learningassurance.dissemination.Stopped;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying what stops an agency, without asking for anything. */
@Controller
@RequestMapping("/returns/{id}/stopped")
class StopPages {

    private final StopService stops;
    private final ReturnForms forms;
    private final ReturnViews views;
    private final LearningPointService learningPoints;

    StopPages(StopService stops, ReturnForms forms, ReturnViews views, LearningPointService learningPoints) {
        this.stops = stops;
        this.forms = forms;
        this.views = views;
        this.learningPoints = learningPoints;
    }

    static class StopForm {
        List<String> barriers = new ArrayList<>();
        String said = "";
    }

    @GetMapping
    String form(@PathVariable ReturnId id, Model model, Actor by) {
        model.addAttribute("form", new StopForm());
        return show(id, model, by);
    }

    @PostMapping
    String say(
            @PathVariable ReturnId id,
            @ModelAttribute("form") StopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        Stopped stopped = new Stopped(Set.copyOf(form.barriers), form.said);
        if (!Forms.attempt(errors, () -> stops.say(id, stopped, by))) {
            return show(id, model, by);
        }
        next.addFlashAttribute(
                "done", "What stops you is kept, and the business unit sees it. The date stays as it is");
        return "redirect:/returns/{id}";
    }

    private String show(ReturnId id, Model model, Actor by) {
        forms.mustAnswer(id, by);
        ReturnStory story = views.story(id, by);
        if (story.now().next().isEmpty()) {
            return "redirect:/returns/{id}";
        }
        model.addAttribute("view", story.now());
        model.addAttribute("brief", story.brief());
        model.addAttribute("point", learningPoints.theLearningPoint(story.now().learningPoint()));
        model.addAttribute("barrierOptions", Option.of(stops.kinds(), Barrier::code, Barrier::label));
        return "dissemination/stopped";
    }
}
