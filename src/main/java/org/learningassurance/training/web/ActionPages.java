package org.learningassurance.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.training.ActionFact;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionView;
import org.learningassurance.training.FactMoment;
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

/** One action with the form of its next step, and the forms that move its date or withdraw it. */
@Controller
@RequestMapping("/actions/{address}")
class ActionPages {

    private static final String PLAN_SESSIONS = "plan";
    private static final String NO_SESSIONS = "none";

    private final ActionService actions;
    private final ActionPageModel pages;
    private final Clock clock;

    ActionPages(ActionService actions, ActionPageModel pages, Clock clock) {
        this.actions = actions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String address, Model model, Actor by) {
        ActionView view = actions.get(address, by);
        StepForm form = new StepForm();
        form.on = DateInput.of(LocalDate.now(clock));
        model.addAttribute("form", form);
        return pages.show(view, form, model, by);
    }

    @PostMapping("/start")
    String start(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        boolean done = Forms.attempt(errors, () -> actions.start(id, version, by));
        return done ? done(id, "started", next) : again(id, form, model, by);
    }

    @PostMapping("/material")
    String material(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        LocalDate on = form.on.toDate(errors, "on", "The date on which the material was updated");
        boolean done = on != null
                && !errors.hasErrors()
                && Forms.attempt(errors, () -> actions.materialUpdated(id, form.change, on, version, by));
        return done ? done(id, "the material is updated", next) : again(id, form, model, by);
    }

    @PostMapping("/go-live")
    String goLive(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        LocalDate on = form.on.toDate(errors, "on", "The date on which it went live");
        if (!form.inRefresher.equals("yes") && !form.inRefresher.equals("no")) {
            errors.rejectValue("inRefresher", "missing", "Select whether it is in the Refresher Training");
        }
        boolean inRefresher = form.inRefresher.equals("yes");
        boolean done = on != null
                && !errors.hasErrors()
                && Forms.attempt(errors, () -> actions.wentLive(id, on, inRefresher, version, by));
        return done ? done(id, "the training went live", next) : again(id, form, model, by);
    }

    @PostMapping("/consider")
    String consider(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        if (form.decision.equals(PLAN_SESSIONS) && !Forms.isReopening()) {
            return "redirect:/actions/" + actions.get(id, by).action().ref() + "/sessions/plan";
        }
        if (!form.decision.equals(NO_SESSIONS)) {
            errors.rejectValue("decision", "missing", "Select whether practitioner sessions are needed");
        }
        boolean done = !errors.hasErrors()
                && Forms.attempt(errors, () -> actions.sessionsNotNeeded(id, form.reason, version, by));
        return done ? done(id, "no sessions are needed, and the update is done", next) : again(id, form, model, by);
    }

    @PostMapping("/carry-out")
    String carryOut(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        List<ActionFact> asked = actions.get(id, by).action().kind().facts(FactMoment.CARRYING_OUT);
        LocalDate on = form.on.toDate(errors, "on", "The date on which it was carried out");
        Map<String, String> answers = form.answers(asked, errors);
        boolean done = on != null
                && !errors.hasErrors()
                && Forms.attempt(errors, () -> actions.carryOut(id, answers, form.tookPart(), on, version, by));
        return done ? done(id, "carried out", next) : again(id, form, model, by);
    }

    @GetMapping("/due")
    String moving(@PathVariable String address, Model model, Actor by) {
        ActionView view = actions.get(address, by);
        StepForm form = new StepForm();
        form.dueOn = DateInput.of(view.action().stepDueOn());
        model.addAttribute("form", form);
        return showDue(view, model);
    }

    @PostMapping("/due")
    String move(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        LocalDate dueOn = form.dueOn.toDate(errors, "dueOn", "The new due date");
        boolean done = dueOn != null
                && !errors.hasErrors()
                && Forms.attempt(errors, () -> actions.moveDue(id, dueOn, form.reason, version, by));
        return done ? done(id, "the due date is moved", next) : showDue(actions.get(id, by), model);
    }

    @GetMapping("/withdraw")
    String withdrawing(@PathVariable String address, Model model, Actor by) {
        ActionView view = actions.get(address, by);
        model.addAttribute("form", new StepForm());
        return showWithdraw(view, model);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        boolean done = Forms.attempt(errors, () -> actions.withdraw(id, form.reason, version, by));
        return done ? done(id, "withdrawn", next) : showWithdraw(actions.get(id, by), model);
    }

    private static String showDue(ActionView view, Model model) {
        model.addAttribute("action", view.action());
        return "training/due";
    }

    private static String showWithdraw(ActionView view, Model model) {
        model.addAttribute("action", view.action());
        return "training/withdraw";
    }

    private String done(ActionId id, String said, RedirectAttributes next) {
        String ref = actions.theAction(id).ref();
        next.addFlashAttribute("done", ref + ": " + said);
        return "redirect:/actions/" + ref;
    }

    private String again(ActionId id, StepForm form, Model model, Actor by) {
        return pages.show(actions.get(id, by), form, model, by);
    }
}
