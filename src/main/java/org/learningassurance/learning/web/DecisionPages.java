package org.learningassurance.learning.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;
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

/** The review group's forms: agree a learning point, or give it back. */
@Controller
@RequestMapping("/learning-points/{ref}")
class DecisionPages {

    private final LearningPointService learningPoints;
    private final LearningPointViews views;

    DecisionPages(LearningPointService learningPoints, LearningPointViews views) {
        this.learningPoints = learningPoints;
        this.views = views;
    }

    @GetMapping("/agree")
    String agree(@PathVariable String ref, Model model, Actor by) {
        mustDecide(by);
        model.addAttribute("form", new DecisionForms.Agreement());
        return showAgreement(learningPoints.get(ref, by), model, by);
    }

    @PostMapping("/agree")
    String agreed(
            @PathVariable String ref,
            @ModelAttribute("form") DecisionForms.Agreement form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDecide(by);
        LearningPoint learningPoint = learningPoints.get(ref, by);
        if (!Forms.attempt(errors, () -> learningPoints.agree(learningPoint.id(), version, by))) {
            return showAgreement(learningPoints.get(ref, by), model, by);
        }
        next.addFlashAttribute("done", "Learning point %s is agreed".formatted(learningPoint.ref()));
        return "redirect:/learning-points/" + learningPoint.ref();
    }

    private String showAgreement(LearningPoint learningPoint, Model model, Actor by) {
        List<Verdict> gaps = learningPoints.gaps(learningPoint.id(), by);
        model.addAttribute("view", views.of(learningPoint, by));
        model.addAttribute("learningPoint", learningPoint);
        model.addAttribute("gaps", gaps);
        return "learning/agree";
    }

    @GetMapping("/return")
    String giveBack(@PathVariable String ref, Model model, Actor by) {
        mustDecide(by);
        model.addAttribute("form", new DecisionForms.Reason());
        return showReason(learningPoints.get(ref, by), model);
    }

    @PostMapping("/return")
    String givenBack(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") DecisionForms.Reason form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDecide(by);
        LearningPoint learningPoint = learningPoints.get(ref, by);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors, () -> learningPoints.returnForWork(learningPoint.id(), form.reason, version, by))) {
            return showReason(learningPoint, model);
        }
        next.addFlashAttribute("done", "Learning point %s is returned for work".formatted(learningPoint.ref()));
        return "redirect:/learning-points/" + learningPoint.ref();
    }

    private static String showReason(LearningPoint learningPoint, Model model) {
        model.addAttribute("learningPoint", learningPoint);
        model.addAllAttributes(Map.of(
                "act",
                "return",
                "heading",
                "Return the learning point for work",
                "help",
                "The business unit sees what you write and puts the learning point before the review group again.",
                "button",
                "Return it for work"));
        return "learning/reason";
    }

    private static void mustDecide(Actor by) {
        by.must(Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }
}
