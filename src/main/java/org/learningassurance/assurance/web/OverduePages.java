package org.learningassurance.assurance.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.ExecutiveChoice;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueGrouping;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueStatus;
import org.learningassurance.assurance.OverdueView;
import org.learningassurance.dissemination.StopService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Role;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Overdue assurance: what is before the review group and the Executive, and a page to decide on each. */
@Controller
@RequestMapping("/overdue")
class OverduePages {

    private static final String NEW_DUE_DATE = "The new due date";

    private final OverdueReviewService overdue;
    private final StopService stops;
    private final Settings settings;

    OverduePages(OverdueReviewService overdue, StopService stops, Settings settings) {
        this.overdue = overdue;
        this.stops = stops;
        this.settings = settings;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "PLACE") OverdueGrouping group,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        model.addAttribute("overdue", overdue.list(group, page, by));
        model.addAttribute("group", group);
        model.addAttribute("groupings", OverdueGrouping.values());
        model.addAttribute("together", DecideTogetherPages.mayTick(by) && !group.repeats());
        return "assurance/overdue";
    }

    @GetMapping("/{id}")
    String page(@PathVariable OverdueReviewId id, Model model, Actor by) {
        DateInput proposed = DateInput.of(overdue.proposedDueOn());
        OverdueForms.Group group = new OverdueForms.Group();
        group.newDueOn = proposed;
        OverdueForms.Executive executive = new OverdueForms.Executive();
        executive.newDueOn = proposed;
        OverdueView view = overdue.view(id, by);
        model.addAttribute("form", view.status() == OverdueStatus.BEFORE_EXECUTIVE ? executive : group);
        return show(view, model, by);
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable OverdueReviewId id,
            @Valid @ModelAttribute("form") OverdueForms.Group form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        OverdueChoice choice = form.choice;
        LocalDate newDueOn = date(choice != null && choice.setsDate(), form.newDueOn, errors);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> overdue.decide(
                                id,
                                Objects.requireNonNull(choice),
                                form.reason,
                                newDueOn,
                                Settings.chosen(form.meeting),
                                version,
                                by))) {
            return show(overdue.view(id, by), model, by);
        }
        next.addFlashAttribute(
                "done",
                "The decision is recorded: "
                        + lower(Objects.requireNonNull(choice).label()));
        return "redirect:/overdue";
    }

    @PostMapping("/{id}/executive")
    String executive(
            @PathVariable OverdueReviewId id,
            @Valid @ModelAttribute("form") OverdueForms.Executive form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        ExecutiveChoice choice = form.choice;
        LocalDate newDueOn = date(choice != null && choice.setsDate(), form.newDueOn, errors);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> overdue.executiveDecide(
                                id, Objects.requireNonNull(choice), form.reason, newDueOn, version, by))) {
            return show(overdue.view(id, by), model, by);
        }
        next.addFlashAttribute(
                "done",
                "The Executive’s decision is recorded: "
                        + lower(Objects.requireNonNull(choice).label()));
        return "redirect:/overdue";
    }

    static @Nullable LocalDate date(boolean asked, DateInput typed, BindingResult errors) {
        return asked ? typed.toDate(errors, "newDueOn", NEW_DUE_DATE) : null;
    }

    private String show(OverdueView view, Model model, Actor by) {
        boolean forGroup = view.status() == OverdueStatus.BEFORE_REVIEW_GROUP;
        boolean forExecutive = view.status() == OverdueStatus.BEFORE_EXECUTIVE;
        boolean ofAgency = by.ofAgency(view.agency());
        model.addAttribute("view", view);
        model.addAttribute("stopped", stops.of(view.agencyReturn(), by));
        model.addAttribute("decides", forGroup && !ofAgency && (by.reviewGroup() || by.businessUnit()));
        model.addAttribute("executive", forExecutive && !ofAgency && by.is(Role.EXECUTIVE));
        model.addAttribute("ownAgency", ofAgency);
        model.addAttribute("choices", Option.of(OverdueChoice.values(), OverdueChoice::label));
        model.addAttribute("executiveChoices", Option.of(ExecutiveChoice.values(), ExecutiveChoice::label));
        model.addAttribute("settings", settings.offered(by));
        return "assurance/overdue-one";
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
