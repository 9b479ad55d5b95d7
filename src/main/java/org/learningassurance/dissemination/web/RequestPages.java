package org.learningassurance.dissemination.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.Barrier;
import org.learningassurance.dissemination.RequestKind;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.ReturnSettings;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.StopService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.DateInput;
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

/** Answering with something else than a claim, and considering such an answer. */
@Controller
class RequestPages {

    private static final List<Option> ANSWERS = List.of(Option.of("yes", "Agree"), Option.of("no", "Do not agree"));

    private final ReturnService returns;
    private final ReturnForms forms;
    private final ReturnViews views;
    private final LearningPointService learningPoints;
    private final StopService stops;
    private final ReturnSettings settings;

    RequestPages(
            ReturnService returns,
            ReturnForms forms,
            ReturnViews views,
            LearningPointService learningPoints,
            StopService stops,
            ReturnSettings settings) {
        this.returns = returns;
        this.forms = forms;
        this.views = views;
        this.learningPoints = learningPoints;
        this.stops = stops;
        this.settings = settings;
    }

    static class RequestForm {
        @Nullable
        RequestKind kind;

        String reason = "";
        DateInput until = new DateInput();
        List<String> barriers = new ArrayList<>();
    }

    static class ConsiderForm {
        String answer = "";
        String reason = "";
    }

    @GetMapping("/returns/{id}/request")
    String ask(@PathVariable ReturnId id, Model model, Actor by) {
        model.addAttribute("form", new RequestForm());
        return showRequest(id, model, by);
    }

    @PostMapping("/returns/{id}/request")
    String send(
            @PathVariable ReturnId id,
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        RequestKind kind = form.kind;
        LocalDate until = form.until.toDateIfGiven(errors, "until", "The date that you need");
        if (kind == null && !errors.hasFieldErrors("kind")) {
            errors.rejectValue("kind", "missing", "Choose what you want to tell us");
        }
        if (kind == null
                || errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> returns.answerOtherwise(
                                id, kind, form.reason, until, Set.copyOf(form.barriers), version, by))) {
            return showRequest(id, model, by);
        }
        boolean waits = views.story(id, by).waitingRequest().isPresent();
        next.addFlashAttribute(
                "done", waits ? "Your answer is sent. The partnership considers it" : "You have until the new date");
        return "redirect:/returns/{id}";
    }

    private String showRequest(ReturnId id, Model model, Actor by) {
        forms.mustAnswer(id, by);
        ReturnStory story = views.story(id, by);
        if (story.now()
                .next()
                .filter(step -> step.timeliness() != Timeliness.WITH_PARTNERSHIP)
                .isEmpty()) {
            return "redirect:/returns/{id}";
        }
        about(story, model);
        model.addAttribute("barrierOptions", Option.of(stops.kinds(), Barrier::code, Barrier::label));
        model.addAttribute("held", forms.heldPost(id, by).orElse(null));
        model.addAttribute(
                "kinds",
                List.of(
                        new Option(
                                "NEED_LONGER",
                                RequestKind.NEED_LONGER.label(),
                                "A first %d working days are granted at once".formatted(settings.longerWorkingDays())),
                        new Option(
                                "NOT_FOR_US",
                                RequestKind.NOT_FOR_US.label(),
                                "If we agree, nothing more is asked of you here"),
                        new Option(
                                "ALTERNATIVE",
                                RequestKind.ALTERNATIVE.label(),
                                "Say what it is. If we agree, it counts for this step"),
                        new Option("DECLINED", RequestKind.DECLINED.label(), "The review group sees your reason")));
        return "dissemination/request";
    }

    @GetMapping("/returns/{id}/consider")
    String consider(@PathVariable ReturnId id, Model model, Actor by) {
        model.addAttribute("form", new ConsiderForm());
        return showConsider(id, model, by);
    }

    @PostMapping("/returns/{id}/consider")
    String answer(
            @PathVariable ReturnId id,
            @ModelAttribute("form") ConsiderForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        if (ANSWERS.stream().noneMatch(option -> option.value().equals(form.answer))) {
            errors.rejectValue("answer", "missing", "Choose whether you agree");
        }
        boolean agreed = form.answer.equals("yes");
        if (errors.hasErrors()
                || !Forms.attempt(errors, () -> returns.consider(id, agreed, form.reason, version, by))) {
            return showConsider(id, model, by);
        }
        next.addFlashAttribute("done", "Your answer is kept, and the agency sees it");
        return "redirect:/returns/{id}";
    }

    private String showConsider(ReturnId id, Model model, Actor by) {
        forms.mustJudge(by);
        ReturnStory story = views.story(id, by);
        if (story.waitingRequest().isEmpty()) {
            return "redirect:/returns/{id}";
        }
        about(story, model);
        model.addAttribute("request", story.waitingRequest().get());
        model.addAttribute("stopped", story.stopped());
        model.addAttribute("refusal", forms.mayJudge(id, by));
        model.addAttribute("answers", ANSWERS);
        return "dissemination/consider";
    }

    private void about(ReturnStory story, Model model) {
        model.addAttribute("view", story.now());
        model.addAttribute("brief", story.brief());
        model.addAttribute("point", learningPoints.theLearningPoint(story.now().learningPoint()));
    }
}
