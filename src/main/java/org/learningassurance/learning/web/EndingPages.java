package org.learningassurance.learning.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that end a learning point: withdraw it, or let another one take its place. */
@Controller
@RequestMapping("/learning-points/{ref}")
class EndingPages {

    private final LearningPointService learningPoints;

    EndingPages(LearningPointService learningPoints) {
        this.learningPoints = learningPoints;
    }

    @GetMapping("/withdraw")
    String withdraw(@PathVariable String ref, Model model, Actor by) {
        mustEnd(by);
        model.addAttribute("form", new DecisionForms.Reason());
        return showWithdrawal(learningPoints.get(ref, by), model);
    }

    @PostMapping("/withdraw")
    String withdrawn(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") DecisionForms.Reason form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustEnd(by);
        LearningPoint learningPoint = learningPoints.get(ref, by);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors, () -> learningPoints.withdraw(learningPoint.id(), form.reason, version, by))) {
            return showWithdrawal(learningPoint, model);
        }
        next.addFlashAttribute("done", "Learning point %s is withdrawn".formatted(learningPoint.ref()));
        return "redirect:/learning-points/" + learningPoint.ref();
    }

    @GetMapping("/supersede")
    String supersede(@PathVariable String ref, Model model, Actor by) {
        mustEnd(by);
        model.addAttribute("form", new DecisionForms.Succession());
        return showSuccession(learningPoints.get(ref, by), model, by);
    }

    @PostMapping("/supersede")
    String superseded(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") DecisionForms.Succession form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustEnd(by);
        LearningPoint learningPoint = learningPoints.get(ref, by);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> learningPoints.supersede(
                                learningPoint.id(), requireNonNull(form.successor), form.reason, version, by))) {
            return showSuccession(learningPoint, model, by);
        }
        next.addFlashAttribute("done", "Learning point %s is superseded".formatted(learningPoint.ref()));
        return "redirect:/learning-points/" + learningPoint.ref();
    }

    private static String showWithdrawal(LearningPoint learningPoint, Model model) {
        model.addAttribute("learningPoint", learningPoint);
        model.addAllAttributes(Map.of(
                "act",
                "withdraw",
                "heading",
                "Withdraw the learning point",
                "help",
                "Nobody is asked about it any more, and what is open for it is closed. This cannot be undone.",
                "button",
                "Withdraw the learning point"));
        return "learning/reason";
    }

    private String showSuccession(LearningPoint learningPoint, Model model, Actor by) {
        List<LearningPoint> others = learningPoints.list(LearningPointFilter.all(), by).stream()
                .filter(other -> !other.status().ended() && !other.id().equals(learningPoint.id()))
                .toList();
        model.addAttribute("learningPoint", learningPoint);
        model.addAttribute(
                "successors", Option.of(others, LearningPoint::id, other -> other.ref() + " " + shortened(other)));
        return "learning/supersede";
    }

    private static String shortened(LearningPoint learningPoint) {
        String statement = learningPoint.statement();
        return statement.length() <= 80 ? statement : statement.substring(0, 79) + "…";
    }

    private static void mustEnd(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }
}
