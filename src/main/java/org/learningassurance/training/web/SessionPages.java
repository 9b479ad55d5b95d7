package org.learningassurance.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.SessionId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStep;
import org.learningassurance.training.ActionView;
import org.learningassurance.training.Attendance;
import org.learningassurance.training.PractitionerSession;
import org.learningassurance.training.SessionPlan;
import org.learningassurance.training.SessionService;
import org.learningassurance.training.SessionTerms;
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

/** Practitioner sessions of an action: the plan against capacity, booking, attendance, cancelling. */
@Controller
@RequestMapping("/actions/{address}/sessions")
class SessionPages {

    private final ActionService actions;
    private final SessionService sessions;
    private final DirectoryService directory;
    private final Clock clock;

    SessionPages(ActionService actions, SessionService sessions, DirectoryService directory, Clock clock) {
        this.actions = actions;
        this.sessions = sessions;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/plan")
    String planning(@PathVariable String address, Model model, Actor by) {
        ActionView view = actions.get(address, by);
        SessionPlanForm form = new SessionPlanForm();
        form.prefill(view.action(), proposed(view, by), sessions.proposedTarget(), LocalDate.now(clock));
        model.addAttribute("form", form);
        return showPlan(view, null, model, by);
    }

    /** @param workOut present when the plan is only to be worked out and shown */
    @PostMapping("/plan")
    String plan(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") SessionPlanForm form,
            BindingResult errors,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String workOut,
            Model model,
            RedirectAttributes next,
            Actor by) {
        ActionView view = actions.get(id, by);
        boolean again = view.action().step() == ActionStep.DELIVER_SESSIONS;
        SessionTerms terms = form.terms(errors);
        Map<AgencyId, Integer> audience = form.audience(errors);
        if (terms == null || errors.hasErrors()) {
            return showPlan(view, null, model, by);
        }
        if (workOut != null) {
            SessionPlan plan = Forms.result(errors, () -> sessions.workOut(terms, audience))
                    .orElse(null);
            return showPlan(view, plan, model, by);
        }
        boolean planned = Forms.attempt(errors, () -> {
            if (again) {
                sessions.planAgain(id, terms, audience, form.reason, version, by);
            } else {
                sessions.plan(id, terms, audience, version, by);
            }
        });
        return planned ? done(id, "sessions are planned", next) : showPlan(actions.get(id, by), null, model, by);
    }

    private Map<AgencyId, Integer> proposed(ActionView view, Actor by) {
        return view.action().audience().isEmpty()
                ? sessions.proposedAudience(view.action().id(), by)
                : view.action().audience();
    }

    private String showPlan(ActionView view, @Nullable SessionPlan workedOut, Model model, Actor by) {
        Set<AgencyId> offered =
                new HashSet<>(sessions.proposedAudience(view.action().id(), by).keySet());
        offered.addAll(view.action().audience().keySet());
        model.addAttribute("action", view.action());
        model.addAttribute("again", view.action().step() == ActionStep.DELIVER_SESSIONS);
        model.addAttribute("agencies", named(offered));
        model.addAttribute("workedOut", workedOut);
        return "training/sessions-plan";
    }

    @GetMapping("/book")
    String booking(@PathVariable String address, Model model, Actor by) {
        ActionView view = actions.get(address, by);
        SessionForm form = new SessionForm();
        view.action().sessionPlan().ifPresent(plan -> form.places = Integer.toString(plan.sessionSize()));
        model.addAttribute("form", form);
        return showBook(view, model);
    }

    @PostMapping("/book")
    String book(
            @PathVariable("address") ActionId id,
            @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        LocalDate on = form.on.toDate(errors, "on", "The date of the session");
        Integer places = Forms.wholeNumber(form.places, errors, "places", "The number of places");
        boolean booked = on != null
                && places != null
                && !errors.hasErrors()
                && Forms.attempt(errors, () -> sessions.book(id, on, places, form.venue, by));
        return booked ? done(id, "a session is booked", next) : showBook(actions.get(id, by), model);
    }

    private static String showBook(ActionView view, Model model) {
        model.addAttribute("action", view.action());
        return "training/session-book";
    }

    @GetMapping("/{session}/record")
    String recording(@PathVariable String address, @PathVariable SessionId session, Model model, Actor by) {
        PractitionerSession booked = sessions.get(session, by);
        SessionForm form = new SessionForm();
        form.on = DateInput.of(booked.heldOn());
        model.addAttribute("form", form);
        return showRecord(booked, model, by);
    }

    @PostMapping("/{session}/record")
    String record(
            @PathVariable("address") ActionId id,
            @PathVariable SessionId session,
            @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        LocalDate on = form.on.toDate(errors, "on", "The date on which it was held");
        Map<AgencyId, Attendance> came = form.attendance(errors);
        boolean recorded = on != null
                && !errors.hasErrors()
                && Forms.attempt(errors, () -> sessions.record(session, on, came, version, by));
        return recorded ? done(id, "the session is recorded", next) : showRecord(sessions.get(session, by), model, by);
    }

    private String showRecord(PractitionerSession session, Model model, Actor by) {
        ActionView view = actions.get(session.action(), by);
        model.addAttribute("action", view.action());
        model.addAttribute("held", session);
        model.addAttribute("agencies", named(view.action().audience().keySet()));
        model.addAttribute("audience", view.action().audience());
        return "training/session-record";
    }

    @GetMapping("/{session}/cancel")
    String cancelling(@PathVariable String address, @PathVariable SessionId session, Model model, Actor by) {
        model.addAttribute("form", new SessionForm());
        return showCancel(sessions.get(session, by), model, by);
    }

    @PostMapping("/{session}/cancel")
    String cancel(
            @PathVariable("address") ActionId id,
            @PathVariable SessionId session,
            @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        boolean cancelled = Forms.attempt(errors, () -> sessions.cancel(session, form.reason, version, by));
        return cancelled
                ? done(id, "the session is cancelled", next)
                : showCancel(sessions.get(session, by), model, by);
    }

    private String showCancel(PractitionerSession session, Model model, Actor by) {
        model.addAttribute("action", actions.get(session.action(), by).action());
        model.addAttribute("held", session);
        return "training/session-cancel";
    }

    private List<Agency> named(Set<AgencyId> agencies) {
        return directory.agencies().stream()
                .filter(agency -> agencies.contains(agency.id()))
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    private String done(ActionId id, String said, RedirectAttributes next) {
        String ref = actions.theAction(id).ref();
        next.addFlashAttribute("done", ref + ": " + said);
        return "redirect:/actions/" + ref;
    }

    /** What is typed to book, record or cancel a session. */
    static class SessionForm {

        DateInput on = new DateInput();
        String places = "";
        String venue = "";
        Map<String, String> attended = new LinkedHashMap<>();
        Map<String, String> cameBefore = new LinkedHashMap<>();
        String reason = "";

        Map<AgencyId, Attendance> attendance(BindingResult errors) {
            Map<AgencyId, Attendance> came = new HashMap<>();
            attended.keySet().forEach(agency -> {
                int people = count(attended, agency, errors, "attended", "The number of people who came");
                int before = count(cameBefore, agency, errors, "cameBefore", "The number who came before");
                if (people > 0 || before > 0) {
                    came.put(AgencyId.of(agency), new Attendance(people, before));
                }
            });
            return came;
        }

        private static int count(
                Map<String, String> typed, String agency, BindingResult errors, String name, String what) {
            String field = name + "[" + agency + "]";
            Integer number = Forms.wholeNumberIfGiven(typed.get(agency), errors, field, what);
            return number == null ? 0 : number;
        }
    }
}
