package org.learningassurance.dissemination.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The claim form of the rung that is asked next: filled in, put aside and taken up again, checked, sent. What is typed is kept as a
 * draft from the first step on, so that the form survives another device, another person of the agency and another server.
 */
@Controller
@RequestMapping("/returns/{id}/claim")
class ClaimPages {

    private final ReturnService returns;
    private final ReturnForms forms;
    private final ReturnViews views;
    private final LearningPointService learningPoints;
    private final EvidenceChoice evidence;
    private final ClaimWords words;
    private final TypedFields typed;

    ClaimPages(
            ReturnService returns,
            ReturnForms forms,
            ReturnViews views,
            LearningPointService learningPoints,
            EvidenceChoice evidence,
            ClaimWords words,
            TypedFields typed) {
        this.returns = returns;
        this.forms = forms;
        this.views = views;
        this.learningPoints = learningPoints;
        this.evidence = evidence;
        this.words = words;
        this.typed = typed;
    }

    @GetMapping
    String form(
            @PathVariable ReturnId id,
            @RequestParam(name = "evidence", required = false) @Nullable EvidenceId added,
            Model model,
            Actor by) {
        forms.mustAnswer(id, by);
        ReturnStory story = views.story(id, by);
        Optional<StepView> step = story.now().next();
        if (step.isEmpty() || cannotBeSent(id, step.get().rung(), by)) {
            return "redirect:/returns/{id}";
        }
        Rung rung = step.get().rung();
        ClaimForm form = forms.draft(id, rung, by)
                .map(draft -> bound(rung, draft.fields()).form())
                .orElseGet(() -> prefilled(story, rung, model, by));
        if (added != null && !form.evidence().contains(added)) {
            form.evidence().add(added);
        }
        model.addAttribute("form", form);
        return show(story, rung, model, by);
    }

    /** Whether nothing can be sent whatever it says: it waits, is closed or is not open yet. */
    private boolean cannotBeSent(ReturnId id, Rung rung, Actor by) {
        return !forms.mayClaim(id, rung, by).allowed();
    }

    @PostMapping
    String fillIn(
            @PathVariable ReturnId id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Rung rung,
            @RequestParam(defaultValue = "continue") String act,
            Model model,
            RedirectAttributes next,
            Actor by) {
        Map<String, List<String>> fields = TypedFields.of(sent, "act", "rung");
        Bound bound = bound(rung, fields);
        if (act.equals("save") || act.equals("evidence")) {
            return putAside(id, rung, bound, fields, act, model, next, by);
        }
        object(bound, id, by);
        if (bound.errors().hasErrors() || !keep(id, rung, bound, fields, by)) {
            return again(views.story(id, by), rung, bound, model, by);
        }
        return "redirect:/returns/{id}/claim/check";
    }

    private String putAside(
            ReturnId id,
            Rung rung,
            Bound bound,
            Map<String, List<String>> fields,
            String act,
            Model model,
            RedirectAttributes next,
            Actor by) {
        Bound unjudged = new Bound(bound.form(), new DirectFieldBindingResult(bound.form(), "form"), bound.claim());
        if (!keep(id, rung, unjudged, fields, by)) {
            return again(views.story(id, by), rung, unjudged, model, by);
        }
        if (act.equals("evidence")) {
            next.addAttribute("back", "/returns/" + id + "/claim");
            return "redirect:/evidence/new";
        }
        next.addFlashAttribute("done", "What you typed is saved. You or a colleague can finish it on any device");
        return "redirect:/returns/{id}";
    }

    private boolean keep(ReturnId id, Rung rung, Bound bound, Map<String, List<String>> fields, Actor by) {
        return Forms.attempt(bound.errors(), () -> forms.saveDraft(id, rung, fields, by));
    }

    @GetMapping("/check")
    String check(@PathVariable ReturnId id, Model model, Actor by) {
        ReturnStory story = views.story(id, by);
        Optional<Bound> bound = drafted(story.now(), by);
        if (bound.isEmpty()) {
            return "redirect:/returns/{id}/claim";
        }
        object(bound.get(), id, by);
        return bound.get().errors().hasErrors()
                ? "redirect:/returns/{id}/claim"
                : showCheck(story, bound.get().claim(), model, by);
    }

    @PostMapping("/check")
    String send(@PathVariable ReturnId id, @RequestParam long version, Model model, RedirectAttributes next, Actor by) {
        ReturnStory story = views.story(id, by);
        Optional<Bound> drafted = drafted(story.now(), by);
        if (drafted.isEmpty()) {
            return "redirect:/returns/{id}";
        }
        Bound bound = drafted.get();
        if (Forms.isReopening()) {
            return showCheck(story, bound.claim(), model, by);
        }
        if (!Forms.attempt(bound.errors(), () -> returns.claim(id, bound.claim(), version, by))) {
            return again(story, bound.claim().rung(), bound, model, by);
        }
        next.addFlashAttribute("done", said(id, bound.claim().rung(), by));
        return "redirect:/returns/{id}";
    }

    private String said(ReturnId id, Rung rung, Actor by) {
        return views.story(id, by)
                .lastClaim(rung)
                .map(claim -> claim.made().state())
                .map(state -> switch (state) {
                    case PROGRESS -> "Your progress is kept";
                    case RECORDED -> "Your answer is recorded. Nobody needs to judge it";
                    default -> "Your answer is sent. You will hear when it has been judged";
                })
                .orElse("Your answer is sent");
    }

    /** A form with what is wrong with it. */
    private record Bound(ClaimForm form, BindingResult errors, Claim claim) {}

    private Optional<Bound> drafted(ReturnView view, Actor by) {
        return view.next()
                .flatMap(step ->
                        forms.draft(view.id(), step.rung(), by).map(draft -> bound(step.rung(), draft.fields())));
    }

    private Bound bound(Rung rung, Map<String, List<String>> fields) {
        ClaimForm form = ClaimForm.empty(rung);
        BindingResult errors = typed.into(form, fields);
        return new Bound(form, errors, form.claim(errors));
    }

    private void object(Bound bound, ReturnId id, Actor by) {
        Forms.object(bound.errors(), forms.objections(id, bound.claim(), by));
    }

    private String again(ReturnStory story, Rung rung, Bound bound, Model model, Actor by) {
        model.addAttribute("form", bound.form());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", bound.errors());
        return show(story, rung, model, by);
    }

    private ClaimForm prefilled(ReturnStory story, Rung rung, Model model, Actor by) {
        ClaimForm form = ClaimForm.empty(rung);
        forms.lastAnswer(story.now().id(), rung, by)
                .ifPresent(earlier -> model.addAttribute("filledIn", words.filledIn(form, earlier)));
        if (form instanceof DisseminationForm dissemination) {
            ReturnView view = story.now();
            Integer audience = view.reachedOf() == null ? view.audience() : view.reachedOf();
            dissemination.audience = audience == null ? "" : audience.toString();
            OptionalInt reached = views.reachedSoFar(view.id(), by);
            dissemination.reached = reached.isPresent() ? String.valueOf(reached.getAsInt()) : "";
        }
        return form;
    }

    private String show(ReturnStory story, Rung rung, Model model, Actor by) {
        ReturnView view = story.now();
        model.addAttribute("view", view);
        model.addAttribute("brief", story.brief());
        model.addAttribute("point", learningPoints.theLearningPoint(view.learningPoint()));
        model.addAttribute("rung", rung);
        model.addAttribute("title", ClaimWords.title(rung));
        model.addAttribute("dueOn", view.step(rung).map(StepView::dueOn).orElse(null));
        model.addAttribute("returned", story.sentBack(rung).orElse(null));
        model.addAttribute("notYetChanged", notYetChanged(story, rung));
        model.addAttribute("routes", Option.of(Route.values(), Route::label));
        model.addAttribute("trainings", Option.of(TrainingUpdated.values(), TrainingUpdated::label));
        model.addAttribute("arrangementOptions", Option.of(Arrangement.values(), Arrangement::label));
        model.addAttribute("showsOptions", Option.of(Shows.values(), Shows::label));
        model.addAttribute("evidenceOptions", evidence.of(view.agency(), by));
        return "dissemination/claim";
    }

    private static @Nullable ClaimView notYetChanged(ReturnStory story, Rung rung) {
        return story.lastClaim(rung)
                .filter(claim -> claim.made().state() == ClaimState.NOT_YET_CHANGED)
                .orElse(null);
    }

    private String showCheck(ReturnStory story, Claim claim, Model model, Actor by) {
        model.addAttribute("view", story.now());
        model.addAttribute("title", ClaimWords.title(claim.rung()));
        model.addAttribute(
                "lines",
                words.lines(claim, evidence.chosen(claim.evidence(), story.now().agency(), by)));
        return "dissemination/check";
    }
}
