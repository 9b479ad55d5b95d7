package org.learningassurance.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.NotScreened;
import org.learningassurance.shared.web.Option;
import org.learningassurance.training.ActionFact;
import org.learningassurance.training.ActionKind;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
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

/** Planning an action: first its kind, then what that kind asks. */
@Controller
@RequestMapping("/actions/new")
class ActionPlanPages {

    static final Role[] PLANNERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.TRAINING_OFFICER};

    private final ActionService actions;
    private final LearningPointService learning;
    private final LearningSources sources;
    private final DirectoryService directory;

    ActionPlanPages(
            ActionService actions, LearningPointService learning, LearningSources sources, DirectoryService directory) {
        this.actions = actions;
        this.learning = learning;
        this.sources = sources;
        this.directory = directory;
    }

    /** @param learningPoint begins with this learning point ticked */
    @GetMapping
    String chooseKind(
            @RequestParam(required = false) @Nullable LearningPointId learningPoint,
            @RequestParam(required = false) @Nullable ThemeId theme,
            Model model,
            Actor by) {
        mustPlan(by);
        model.addAttribute("kinds", actions.kinds());
        model.addAttribute("learningPoint", learningPoint);
        model.addAttribute("theme", theme);
        return "training/choose-kind";
    }

    @GetMapping("/{kind}")
    String blank(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable LearningPointId learningPoint,
            @RequestParam(required = false) @Nullable ThemeId theme,
            Model model,
            Actor by) {
        mustPlan(by);
        PlanForm form = new PlanForm();
        if (learningPoint != null) {
            form.learningPoints.add(learningPoint.toString());
        }
        if (theme != null) {
            form.themes.add(theme.toString());
        }
        form.owner = directory.trainingOfficerPost();
        model.addAttribute("form", form);
        return show(actions.kind(kind), form, model, by);
    }

    @PostMapping("/{kind}")
    String plan(
            @PathVariable("kind") String code,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustPlan(by);
        ActionKind kind = actions.kind(code);
        Optional<ActionId> planned = errors.hasErrors() ? Optional.empty() : planned(kind, form, errors, by);
        if (planned.isEmpty()) {
            return show(kind, form, model, by);
        }
        String ref = actions.theAction(planned.get()).ref();
        next.addFlashAttribute("done", "%s is planned".formatted(ref));
        return "redirect:/actions/" + ref;
    }

    private Optional<ActionId> planned(ActionKind kind, PlanForm form, BindingResult errors, Actor by) {
        List<ActionFact> asked = kind.facts(FactMoment.PLANNING);
        LocalDate dueOn = form.dueOn.toDate(errors, "dueOn", "The date by which it is due");
        Map<String, String> answers = form.answers(asked, errors);
        if (form.owner == null) {
            errors.rejectValue("owner", "missing", "Select the post that carries it out");
        }
        if (errors.hasErrors() || dueOn == null || form.owner == null) {
            return Optional.empty();
        }
        ActionPlan plan = form.plan(kind.code(), form.owner, dueOn, answers);
        return Forms.result(errors, () -> actions.plan(plan, by));
    }

    private String show(ActionKind kind, PlanForm form, Model model, Actor by) {
        List<ActionFact> asked = kind.facts(FactMoment.PLANNING);
        form.ask(asked);
        model.addAttribute("kind", kind);
        model.addAttribute("asked", asked);
        model.addAttribute("learningPoints", learningPoints(by));
        model.addAttribute(
                "themes", Option.of(sources.themes(by), LearningSources.Source::id, LearningSources.Source::name));
        model.addAttribute("posts", posts());
        model.addAttribute("agencies", List.of());
        return "training/plan";
    }

    private List<Option> learningPoints(Actor by) {
        return learning.choices(Set.of(), by).stream()
                .map(each -> new Option(each.id().toString(), each.ref(), each.statement()))
                .toList();
    }

    private List<Option> posts() {
        Map<?, String> agencies = directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        return directory.posts().stream()
                .map(post -> Option.of(post.id(), label(post, agencies)))
                .toList();
    }

    private static String label(Post post, Map<?, String> agencies) {
        return post.agency()
                .map(agencies::get)
                .map(agency -> post.title() + ", " + agency)
                .orElse(post.title());
    }

    private static void mustPlan(Actor by) {
        by.must(PLANNERS);
    }

    /** What is typed to plan an action. */
    static class PlanForm extends FactForm {

        String title = "";
        String what = "";

        @NotScreened
        List<String> learningPoints = new ArrayList<>();

        @NotScreened
        List<String> themes = new ArrayList<>();

        @Nullable
        PostId owner;

        DateInput dueOn = new DateInput();

        ActionPlan plan(String kind, PostId ownerPost, LocalDate due, Map<String, String> answers) {
            return new ActionPlan(
                    kind,
                    title,
                    what,
                    learningPoints.stream().map(LearningPointId::of).collect(Collectors.toSet()),
                    themes.stream().map(ThemeId::of).collect(Collectors.toSet()),
                    ownerPost,
                    due,
                    answers);
        }
    }
}
