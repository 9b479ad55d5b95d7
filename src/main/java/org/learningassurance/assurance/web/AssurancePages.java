package org.learningassurance.assurance.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceOutcome;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.AssuranceStatus;
import org.learningassurance.assurance.ChallengeService;
import org.learningassurance.assurance.ChallengeStatus;
import org.learningassurance.assurance.RecheckChoice;
import org.learningassurance.assurance.RecheckOutcome;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Dates;
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

/** The review group's decision on a learning point, on its re-check, and the date of that. */
@Controller
@RequestMapping("/learning-points/{ref}/assurance")
class AssurancePages {

    private final AssuranceService assurance;
    private final ChallengeService challenges;
    private final LearningPointService learningPoints;
    private final ReturnViews returns;
    private final DirectoryService directory;
    private final Settings settings;
    private final Dates dates;

    AssurancePages(
            AssuranceService assurance,
            ChallengeService challenges,
            LearningPointService learningPoints,
            ReturnViews returns,
            DirectoryService directory,
            Settings settings,
            Dates dates) {
        this.assurance = assurance;
        this.challenges = challenges;
        this.learningPoints = learningPoints;
        this.returns = returns;
        this.directory = directory;
        this.settings = settings;
        this.dates = dates;
    }

    @GetMapping("/decide")
    String decide(@PathVariable String ref, Model model, Actor by) {
        mustDecide(by);
        LearningPoint point = learningPoints.get(ref, by);
        if (status(point.id()) == AssuranceStatus.RECHECK_ASKED) {
            return "redirect:/learning-points/%s/assurance/recheck".formatted(point.ref());
        }
        model.addAttribute("form", new AssuranceForms.Decision());
        return show("assurance/decide", point, model, by);
    }

    @PostMapping("/decide")
    String decided(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") AssuranceForms.Decision form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDecide(by);
        LearningPoint point = learningPoints.get(ref, by);
        AssuranceChoice choice = form.choice(errors);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> assurance.decide(
                                point.id(),
                                Objects.requireNonNull(choice),
                                form.reason,
                                new HashSet<>(form.unsettled),
                                Settings.chosen(form.meeting),
                                version,
                                by))) {
            return show("assurance/decide", point, model, by);
        }
        return done("The decision on %s is recorded".formatted(point.ref()), point, next);
    }

    @GetMapping("/recheck")
    String recheck(@PathVariable String ref, Model model, Actor by) {
        mustDecide(by);
        model.addAttribute("form", new AssuranceForms.Recheck());
        return show("assurance/recheck", learningPoints.get(ref, by), model, by);
    }

    @PostMapping("/recheck")
    String rechecked(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") AssuranceForms.Recheck form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDecide(by);
        LearningPoint point = learningPoints.get(ref, by);
        RecheckChoice choice = form.choice(errors);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> assurance.decideRecheck(
                                point.id(),
                                Objects.requireNonNull(choice),
                                form.reason,
                                new HashSet<>(form.unsettled),
                                Settings.chosen(form.meeting),
                                version,
                                by))) {
            return show("assurance/recheck", point, model, by);
        }
        return done("The decision on the re-check of %s is recorded".formatted(point.ref()), point, next);
    }

    @GetMapping("/move-recheck")
    String moveRecheck(@PathVariable String ref, Model model, Actor by) {
        mustDecide(by);
        LearningPoint point = learningPoints.get(ref, by);
        AssuranceForms.RecheckDate form = new AssuranceForms.RecheckDate();
        form.recheckOn = DateInput.of(assurance
                .theAssuranceOf(point.id())
                .flatMap(Assurance::recheckOn)
                .orElse(null));
        model.addAttribute("form", form);
        return show("assurance/move-recheck", point, model, by);
    }

    @PostMapping("/move-recheck")
    String recheckMoved(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") AssuranceForms.RecheckDate form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDecide(by);
        LearningPoint point = learningPoints.get(ref, by);
        LocalDate to = form.recheckOn.toDate(errors, "recheckOn", "The date of the re-check");
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> assurance.moveRecheck(
                                point.id(), Objects.requireNonNull(to), form.reason, version, by))) {
            return show("assurance/move-recheck", point, model, by);
        }
        return done("The re-check of %s is moved".formatted(point.ref()), point, next);
    }

    private String show(String page, LearningPoint point, Model model, Actor by) {
        List<ReturnView> asked = returns.of(point.id(), by);
        model.addAttribute("learningPoint", point);
        model.addAttribute(
                "version",
                assurance.theAssuranceOf(point.id()).map(Assurance::version).orElse(0L));
        model.addAttribute("asked", asked);
        model.addAttribute(
                "unsettled",
                asked.stream()
                        .filter(each -> !each.settled())
                        .map(this::unsettled)
                        .toList());
        model.addAttribute(
                "agencies",
                point.asked().stream()
                        .map(each -> Option.of(
                                each.agency(), directory.agency(each.agency()).name()))
                        .toList());
        model.addAttribute("rungs", Option.of(Rung.values(), Rung::label));
        model.addAttribute("outcomes", Option.of(AssuranceOutcome.values(), AssuranceOutcome::label));
        model.addAttribute("recheckOutcomes", Option.of(RecheckOutcome.values(), RecheckOutcome::label));
        model.addAttribute("settings", settings.offered(by));
        model.addAttribute(
                "challenged",
                challenges.of(point.id(), by).stream()
                        .anyMatch(challenge -> challenge.status() == ChallengeStatus.OPEN));
        return page;
    }

    private Option unsettled(ReturnView asked) {
        String next = asked.next().map(this::inWords).orElse("");
        return new Option(asked.id().toString(), asked.agencyName(), next);
    }

    private String inWords(StepView step) {
        return "%s: %s, due %s"
                .formatted(
                        step.rung().label(), step.timeliness().label().toLowerCase(Locale.UK), dates.day(step.dueOn()));
    }

    private @Nullable AssuranceStatus status(LearningPointId id) {
        return assurance.theAssuranceOf(id).map(Assurance::status).orElse(null);
    }

    private static String done(String what, LearningPoint point, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/learning-points/" + point.ref();
    }

    private static void mustDecide(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }
}
