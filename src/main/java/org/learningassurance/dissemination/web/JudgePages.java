package org.learningassurance.dissemination.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.ClaimCoach;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.JudgingQueue;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.dissemination.WaitingView;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of what waits, and judging a claim: what was claimed beside the evidence coach's reading of its evidence. */
@Controller
class JudgePages {

    private static final int SIZE = 25;

    private static final Option ACCEPT = new Option("ACCEPT", "Accept", "The agency stands on this rung");
    private static final Option NOT_YET = new Option(
            "NOT_YET_CHANGED",
            "Accept as answered, not yet changed",
            "A full answer that shows no change yet, or a change in part. It is measured again");
    private static final Option RETURN =
            new Option("RETURN", "Return to the agency", "With a reason that says what is missing");
    private static final Option ASK_FOR_MORE = new Option(
            "ASK_FOR_MORE",
            "Ask for more by a date",
            "Say what is missing and by when you expect it. It is due then, and the agency is reminded of that date");

    private final ReturnService returns;
    private final ReturnForms forms;
    private final ReturnViews views;
    private final LearningPointService learningPoints;
    private final ClaimCoach coach;
    private final ClaimWords words;
    private final JudgingQueue queue;
    private final Dates dates;

    JudgePages(
            ReturnService returns,
            ReturnForms forms,
            ReturnViews views,
            LearningPointService learningPoints,
            ClaimCoach coach,
            ClaimWords words,
            JudgingQueue queue,
            Dates dates) {
        this.returns = returns;
        this.forms = forms;
        this.views = views;
        this.learningPoints = learningPoints;
        this.coach = coach;
        this.words = words;
        this.queue = queue;
        this.dates = dates;
    }

    static class JudgeForm {
        String judgement = "";
        String reason = "";
        DateInput nextMeasurementOn = new DateInput();
        String nextStep = "";
        DateInput moreBy = new DateInput();

        private boolean asksForMore() {
            return judgement.equals(ASK_FOR_MORE.value());
        }
    }

    @GetMapping("/judging")
    String queue(@RequestParam(defaultValue = "1") int page, Model model, Actor by) {
        List<WaitingView> waiting = queue.waiting(by);
        Slice<WaitingView> list = Slice.of(waiting, page, SIZE);
        model.addAttribute("list", list);
        model.addAttribute(
                "together", list.items().stream().filter(WaitingView::together).count() > 1);
        model.addAttribute(
                "mine", waiting.stream().filter(one -> one.mayJudge().allowed()).count());
        return "dissemination/judging";
    }

    @GetMapping("/returns/{id}/judge")
    String page(@PathVariable ReturnId id, Model model, Actor by) {
        model.addAttribute("form", new JudgeForm());
        return show(id, model, by);
    }

    @PostMapping("/returns/{id}/judge")
    String judge(
            @PathVariable ReturnId id,
            @ModelAttribute("form") JudgeForm form,
            BindingResult errors,
            @RequestParam Rung rung,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        LocalDate measuredAgain =
                form.nextMeasurementOn.toDateIfGiven(errors, "nextMeasurementOn", "The date of the next measurement");
        LocalDate moreBy = form.asksForMore()
                ? form.moreBy.toDateIfGiven(errors, "moreBy", "The date by which you expect more")
                : null;
        if (!form.asksForMore() && !form.moreBy.isEmpty()) {
            errors.rejectValue("moreBy", "unused", "Choose “Ask for more by a date”, or clear the date");
        }
        Judgement judgement = judgement(form, measuredAgain, moreBy);
        if (judgement == null) {
            errors.rejectValue("judgement", "missing", "Choose what you say to the claim");
        }
        if (judgement == null
                || errors.hasErrors()
                || !Forms.attempt(errors, () -> returns.judge(id, rung, judgement, version, by))) {
            return show(id, model, by);
        }
        next.addFlashAttribute("done", "Your judgement is kept, and the agency sees it");
        return "redirect:/returns/{id}";
    }

    private static @Nullable Judgement judgement(
            JudgeForm form, @Nullable LocalDate measuredAgain, @Nullable LocalDate moreBy) {
        return switch (form.judgement) {
            case "ACCEPT" -> new Judgement.Accept(form.reason);
            case "NOT_YET_CHANGED" -> new Judgement.AcceptNotYetChanged(measuredAgain, form.nextStep);
            case "RETURN" -> new Judgement.Return(form.reason);
            case "ASK_FOR_MORE" -> new Judgement.AskForMore(form.reason, moreBy);
            default -> null;
        };
    }

    private String show(ReturnId id, Model model, Actor by) {
        forms.mustJudge(by);
        ReturnStory story = views.story(id, by);
        Optional<ClaimView> waiting = story.waitingClaim();
        if (waiting.isEmpty()) {
            return "redirect:/returns/{id}";
        }
        ClaimView claim = waiting.get();
        model.addAttribute("view", story.now());
        model.addAttribute("point", learningPoints.theLearningPoint(story.now().learningPoint()));
        model.addAttribute("claim", claim);
        model.addAttribute("title", ClaimWords.title(claim.made().rung()));
        model.addAttribute("lines", words.lines(claim.made().claim(), List.of()));
        model.addAttribute("coach", coach.read(claim));
        model.addAttribute(
                "moreByHint",
                "A day on which the agency works, within a year. A returned claim would be due on "
                        + dates.day(forms.dueOnceReturned(id, claim.made().rung(), by)));
        model.addAttribute(
                "earlier",
                story.claims().stream().filter(one -> !one.equals(claim)).toList());
        model.addAttribute("stopped", story.stopped());
        model.addAttribute("refusal", forms.mayJudge(id, by));
        List<Option> choices = choices(claim);
        model.addAttribute("choices", choices);
        model.addAttribute("measuresAgain", choices.contains(NOT_YET));
        return "dissemination/judge";
    }

    /** Mixed or negative evidence is never accepted outright (R7). */
    private static List<Option> choices(ClaimView claim) {
        Optional<Shows> shows = claim.made().claim().showing();
        List<Option> choices = new ArrayList<>();
        if (shows.isEmpty() || shows.get() == Shows.POSITIVE) {
            choices.add(ACCEPT);
        }
        if (shows.isPresent()) {
            choices.add(NOT_YET);
        }
        choices.add(RETURN);
        choices.add(ASK_FOR_MORE);
        return choices;
    }
}
