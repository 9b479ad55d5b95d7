package org.learningassurance.assurance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.Challenge;
import org.learningassurance.assurance.ChallengeService;
import org.learningassurance.assurance.ChallengeStatus;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.ReturnId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scrutineer's challenges of judgements and of decisions, and the review group's answers. */
@Controller
class ChallengePages {

    private final ChallengeService challenges;
    private final ReturnViews returns;
    private final LearningPointService learningPoints;
    private final DirectoryService directory;
    private final Settings settings;

    ChallengePages(
            ChallengeService challenges,
            ReturnViews returns,
            LearningPointService learningPoints,
            DirectoryService directory,
            Settings settings) {
        this.challenges = challenges;
        this.returns = returns;
        this.learningPoints = learningPoints;
        this.directory = directory;
        this.settings = settings;
    }

    static class OfReturn {

        @NotNull(message = "Choose the judgement that you challenge")
        @Nullable
        Rung rung;

        @NotBlank(message = "Say why you challenge it")
        String reason = "";
    }

    static class OfDecision {

        @NotBlank(message = "Say why you challenge it")
        String reason = "";
    }

    static class Answer {

        @NotNull(message = "Choose the answer")
        @Nullable
        ChallengeStatus how;

        @NotBlank(message = "Give the answer")
        String reason = "";

        @NotBlank(message = OverdueForms.SETTING)
        String meeting = "";
    }

    @GetMapping("/returns/{id}/challenge")
    String challengeReturn(@PathVariable ReturnId id, Model model, Actor by) {
        by.must(Role.SCRUTINEER);
        model.addAttribute("form", new OfReturn());
        return showReturn(id, model, by);
    }

    @PostMapping("/returns/{id}/challenge")
    String returnChallenged(
            @PathVariable ReturnId id,
            @Valid @ModelAttribute("form") OfReturn form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        by.must(Role.SCRUTINEER);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> challenges.challengeJudgement(id, Objects.requireNonNull(form.rung), form.reason, by))) {
            return showReturn(id, model, by);
        }
        next.addFlashAttribute("done", "The judgement is challenged. The review group must answer");
        return "redirect:/learning-points/" + returns.get(id, by).reference();
    }

    private String showReturn(ReturnId id, Model model, Actor by) {
        ReturnView view = returns.get(id, by);
        List<Option> judged = view.steps().stream()
                .filter(step -> step.disposition().closed() || step.disposition() == Disposition.NOT_YET_CHANGED)
                .map(step -> new Option(
                        step.rung().name(),
                        step.rung().label(),
                        step.disposition().label()))
                .toList();
        model.addAttribute("view", view);
        model.addAttribute("judged", judged);
        return "assurance/challenge-return";
    }

    @GetMapping("/decisions/{id}/challenge")
    String challengeDecision(@PathVariable DecisionId id, Model model, Actor by) {
        by.must(Role.SCRUTINEER);
        model.addAttribute("form", new OfDecision());
        model.addAttribute("decision", challenges.decision(id, by));
        return "assurance/challenge-decision";
    }

    @PostMapping("/decisions/{id}/challenge")
    String decisionChallenged(
            @PathVariable DecisionId id,
            @Valid @ModelAttribute("form") OfDecision form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        by.must(Role.SCRUTINEER);
        if (errors.hasErrors() || !Forms.attempt(errors, () -> challenges.challengeDecision(id, form.reason, by))) {
            model.addAttribute("decision", challenges.decision(id, by));
            return "assurance/challenge-decision";
        }
        next.addFlashAttribute("done", "The decision is challenged. The review group must answer");
        return "redirect:/learning-points/"
                + challenges.decision(id, by).learningPoint().value();
    }

    @GetMapping("/challenges/{id}")
    String page(@PathVariable ChallengeId id, Model model, Actor by) {
        model.addAttribute("form", new Answer());
        return show(id, model, by);
    }

    @PostMapping("/challenges/{id}")
    String answer(
            @PathVariable ChallengeId id,
            @Valid @ModelAttribute("form") Answer form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> challenges.answer(
                                id,
                                form.how == ChallengeStatus.UPHELD,
                                form.reason,
                                Settings.chosen(form.meeting),
                                version,
                                by))) {
            return show(id, model, by);
        }
        next.addFlashAttribute("done", "The challenge is answered");
        return "redirect:/challenges/" + id;
    }

    private String show(ChallengeId id, Model model, Actor by) {
        Challenge challenge = challenges.get(id, by);
        model.addAttribute("challenge", challenge);
        model.addAttribute("learningPoint", learningPoints.get(challenge.learningPoint(), by));
        model.addAttribute(
                "agency",
                challenge
                        .agency()
                        .map(agency -> directory.agency(agency).name())
                        .orElse(""));
        model.addAttribute(
                "challenged",
                challenge
                        .challenged()
                        .map(of -> List.of(challenges.decision(of, by)))
                        .orElse(List.of()));
        model.addAttribute(
                "answers",
                challenge
                        .answer()
                        .map(of -> List.of(challenges.decision(of, by)))
                        .orElse(List.of()));
        model.addAttribute(
                "mayAnswer", challenge.status() == ChallengeStatus.OPEN && (by.reviewGroup() || by.businessUnit()));
        model.addAttribute(
                "ways",
                List.of(
                        Option.of(ChallengeStatus.STANDS, ChallengeStatus.STANDS.label()),
                        new Option(
                                ChallengeStatus.UPHELD.name(),
                                ChallengeStatus.UPHELD.label(),
                                "If the learning point is assured, its re-check is brought forward to today")));
        model.addAttribute("settings", settings.offered(by));
        return "assurance/challenge";
    }
}
