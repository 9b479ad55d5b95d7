package org.learningassurance.learning.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
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

/** Asking one more agency about a learning point that is agreed already. */
@Controller
@RequestMapping("/learning-points/{ref}/add-agency")
class AddAgencyPage {

    private final LearningPointService learningPoints;
    private final DirectoryService directory;

    AddAgencyPage(LearningPointService learningPoints, DirectoryService directory) {
        this.learningPoints = learningPoints;
        this.directory = directory;
    }

    @GetMapping
    String form(@PathVariable String ref, Model model, Actor by) {
        mustAsk(by);
        model.addAttribute("form", new DecisionForms.OneMoreAgency());
        return show(learningPoints.get(ref, by), model);
    }

    @PostMapping
    String add(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") DecisionForms.OneMoreAgency form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustAsk(by);
        LearningPoint learningPoint = learningPoints.get(ref, by);
        Integer audience = Forms.wholeNumberIfGiven(
                form.audience, errors, "audience", "The number of staff that the learning is for");
        if (errors.hasErrors() || !Forms.attempt(errors, () -> ask(learningPoint, form, audience, by))) {
            return show(learningPoint, model);
        }
        next.addFlashAttribute(
                "done",
                "%s is asked about %s as well"
                        .formatted(directory.agency(requireNonNull(form.agency)).name(), learningPoint.ref()));
        return "redirect:/learning-points/" + learningPoint.ref();
    }

    private void ask(
            LearningPoint learningPoint, DecisionForms.OneMoreAgency form, @Nullable Integer audience, Actor by) {
        learningPoints.addAgency(
                learningPoint.id(), new AskedAgency(requireNonNull(form.agency), Set.copyOf(form.rungs), audience), by);
    }

    private String show(LearningPoint learningPoint, Model model) {
        model.addAttribute("learningPoint", learningPoint);
        model.addAttribute(
                "agencies",
                Option.of(
                        directory.activeAgencies().stream()
                                .filter(agency ->
                                        learningPoint.asks(agency.id()).isEmpty())
                                .toList(),
                        Agency::id,
                        Agency::name));
        model.addAttribute("rungs", Option.of(Rung.values(), Rung::label));
        return "learning/add-agency";
    }

    private static void mustAsk(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }
}
