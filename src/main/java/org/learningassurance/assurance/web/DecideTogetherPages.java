package org.learningassurance.assurance.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.DecidingTogether;
import org.learningassurance.assurance.DecidingTogether.Checked;
import org.learningassurance.assurance.DecidingTogether.OnEach;
import org.learningassurance.assurance.DecidingTogether.Outcome;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One decision for several overdue claims: ticked on an agenda or in the list, read and decided on one page, each by itself. */
@Controller
@RequestMapping("/overdue/together")
class DecideTogetherPages {

    private static final int MOST = 100;

    private final DecidingTogether together;
    private final OverdueReviewService overdue;
    private final Settings settings;

    DecideTogetherPages(DecidingTogether together, OverdueReviewService overdue, Settings settings) {
        this.together = together;
        this.overdue = overdue;
        this.settings = settings;
    }

    /** A claim to be decided on, or why it cannot be. */
    record Row(OverdueView view, String why) {}

    static boolean mayTick(Actor by) {
        return by.reviewGroup() || by.businessUnit();
    }

    @PostMapping
    String choose(
            @RequestParam(name = "review", required = false) @Nullable List<OverdueReviewId> chosen,
            @RequestParam(required = false) @Nullable MeetingId meeting,
            RedirectAttributes next,
            Actor by) {
        mustTick(by);
        if (chosen == null || chosen.size() > MOST) {
            next.addFlashAttribute("notice", "Tick between one and %d overdue returns to decide on".formatted(MOST));
            return meeting == null ? "redirect:/overdue" : "redirect:/meetings/" + meeting;
        }
        next.addAttribute(
                "review", chosen.stream().map(OverdueReviewId::toString).toArray());
        if (meeting != null) {
            next.addAttribute("meeting", meeting.toString());
        }
        return "redirect:/overdue/together";
    }

    @GetMapping
    String confirm(
            @RequestParam(name = "review", required = false) @Nullable List<OverdueReviewId> chosen,
            @RequestParam(required = false) @Nullable MeetingId meeting,
            Model model,
            Actor by) {
        mustTick(by);
        if (chosen == null || chosen.size() > MOST) {
            return "redirect:/overdue";
        }
        OverdueForms.Group form = new OverdueForms.Group();
        form.newDueOn = DateInput.of(overdue.proposedDueOn());
        form.meeting = meeting == null ? "" : meeting.toString();
        model.addAttribute("form", form);
        return show(chosen, model, by);
    }

    @PostMapping("/decide")
    String decide(
            @Valid @ModelAttribute("form") OverdueForms.Group form,
            BindingResult errors,
            @RequestParam(name = "review") List<OverdueReviewId> chosen,
            @RequestParam(name = "version") List<Long> versions,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustTick(by);
        List<Checked> checked = checked(chosen, versions);
        OverdueChoice choice = form.choice;
        LocalDate newDueOn = OverduePages.date(choice != null && choice.setsDate(), form.newDueOn, errors);
        List<Outcome> outcomes = new ArrayList<>();
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors, () -> outcomes.addAll(together.decide(checked, onEach(form, newDueOn), by)))) {
            return show(chosen, model, by);
        }
        Map<OverdueReviewId, OverdueView> views = views(chosen, by);
        next.addFlashAttribute("what", Objects.requireNonNull(choice).label());
        next.addFlashAttribute("decided", said(outcomes.stream().filter(Outcome::decided), views));
        next.addFlashAttribute("left", said(outcomes.stream().filter(one -> !one.decided()), views));
        return "redirect:/overdue/together/done";
    }

    @GetMapping("/done")
    String done(Model model, Actor by) {
        mustTick(by);
        return model.containsAttribute("decided") ? "assurance/decided-together" : "redirect:/overdue";
    }

    private static List<Checked> checked(List<OverdueReviewId> chosen, List<Long> versions) {
        if (chosen.size() != versions.size() || chosen.size() > MOST) {
            throw new NotFound("page");
        }
        List<Checked> checked = new ArrayList<>();
        for (int index = 0; index < chosen.size(); index++) {
            checked.add(new Checked(chosen.get(index), versions.get(index)));
        }
        return checked;
    }

    private static OnEach onEach(OverdueForms.Group form, @Nullable LocalDate newDueOn) {
        return new OnEach(Objects.requireNonNull(form.choice), form.reason, newDueOn, Settings.chosen(form.meeting));
    }

    private static ArrayList<String> said(Stream<Outcome> outcomes, Map<OverdueReviewId, OverdueView> views) {
        return outcomes.map(outcome -> title(outcome, views) + (outcome.decided() ? "" : ". " + outcome.why()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String title(Outcome outcome, Map<OverdueReviewId, OverdueView> views) {
        OverdueView view = views.get(outcome.id());
        return view == null ? "An overdue return" : view.title();
    }

    private String show(List<OverdueReviewId> chosen, Model model, Actor by) {
        List<Row> rows = views(chosen, by).values().stream()
                .map(view -> new Row(view, together.mayDecide(view, by).reason()))
                .toList();
        model.addAttribute(
                "rows", rows.stream().filter(row -> row.why().isEmpty()).toList());
        model.addAttribute(
                "left", rows.stream().filter(row -> !row.why().isEmpty()).toList());
        model.addAttribute("choices", Option.of(OverdueChoice.values(), OverdueChoice::label));
        model.addAttribute("settings", settings.offered(by));
        return "assurance/decide-together";
    }

    private Map<OverdueReviewId, OverdueView> views(List<OverdueReviewId> chosen, Actor by) {
        return overdue.views(chosen, by).stream()
                .collect(toMap(OverdueView::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static void mustTick(Actor by) {
        if (!mayTick(by)) {
            throw new NotAllowed("the Review Advisory Group, the business unit");
        }
    }
}
