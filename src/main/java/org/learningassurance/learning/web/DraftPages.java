package org.learningassurance.learning.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewFilter;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;
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

/** The form of a learning point: to draft it, and to change the draft. */
@Controller
@RequestMapping("/learning-points")
class DraftPages {

    private final LearningPointService learningPoints;
    private final ReviewService reviews;
    private final ThemeService themes;
    private final DirectoryService directory;

    DraftPages(
            LearningPointService learningPoints,
            ReviewService reviews,
            ThemeService themes,
            DirectoryService directory) {
        this.learningPoints = learningPoints;
        this.reviews = reviews;
        this.themes = themes;
        this.directory = directory;
    }

    /** An agency with the boxes of its row. */
    record AgencyRow(Agency agency, boolean asked, List<RungBox> rungs, String audience, String byDefault) {}

    record RungBox(Rung rung, boolean ticked) {}

    @GetMapping("/new")
    String draft(@RequestParam(required = false) @Nullable String review, Model model, Actor by) {
        mustDraft(by);
        DraftForm form = new DraftForm();
        if (review != null) {
            form.reviews.add(reviews.get(review, by).id());
        }
        model.addAttribute("form", form);
        return show(form, null, model, by);
    }

    @PostMapping("/new")
    String drafted(
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDraft(by);
        LearningPointDraft draft = form.draft(errors);
        if (draft == null || hasGaps(form, draft, errors, by)) {
            return show(form, null, model, by);
        }
        Optional<LearningPointId> drafted = Forms.result(errors, () -> learningPoints.draft(draft, by));
        if (drafted.isEmpty()) {
            return show(form, null, model, by);
        }
        String ref = learningPoints.get(drafted.get(), by).ref();
        next.addFlashAttribute("done", "Learning point %s is drafted and put before the review group".formatted(ref));
        return "redirect:/learning-points/" + ref;
    }

    @GetMapping("/{ref}/change")
    String change(@PathVariable String ref, Model model, Actor by) {
        mustDraft(by);
        LearningPoint learningPoint = learningPoints.get(ref, by);
        DraftForm form = DraftForm.of(learningPoint);
        model.addAttribute("form", form);
        return show(form, learningPoint, model, by);
    }

    @PostMapping("/{ref}/change")
    String changed(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDraft(by);
        LearningPoint learningPoint = learningPoints.get(ref, by);
        LearningPointDraft draft = form.draft(errors);
        if (draft == null
                || hasGaps(form, draft, errors, by)
                || !Forms.attempt(errors, () -> learningPoints.revise(learningPoint.id(), draft, version, by))) {
            return show(form, learningPoint, model, by);
        }
        next.addFlashAttribute("done", "Learning point %s is changed".formatted(learningPoint.ref()));
        return "redirect:/learning-points/" + learningPoint.ref();
    }

    /** Whether the draft was to be saved without gaps and has some; each is then said on its field. */
    private boolean hasGaps(DraftForm form, LearningPointDraft draft, BindingResult errors, Actor by) {
        if (!form.complete) {
            return false;
        }
        List<Verdict> gaps = learningPoints.gaps(draft, by);
        gaps.forEach(gap -> errors.rejectValue(gap.field(), gap.rule(), gap.reason()));
        return !gaps.isEmpty();
    }

    private String show(DraftForm form, @Nullable LearningPoint learningPoint, Model model, Actor by) {
        model.addAttribute("learningPoint", learningPoint);
        model.addAttribute("kinds", Option.of(LearningPointKind.values(), LearningPointKind::label));
        model.addAttribute("priorities", priorities());
        model.addAttribute("posts", Option.of(directory.posts(), Post::id, this::title));
        model.addAttribute(
                "reviews",
                Option.of(
                        reviews.list(ReviewFilter.all(), by),
                        Review::id,
                        review -> review.ref() + " " + review.title()));
        model.addAttribute("themes", Option.of(themes.list(by), Theme::id, Theme::name));
        model.addAttribute(
                "agencyRows",
                directory.activeAgencies().stream()
                        .map(agency -> row(agency, form))
                        .toList());
        return "learning/draft";
    }

    private static List<Option> priorities() {
        return List.of(
                new Option(Priority.STANDARD.name(), Priority.STANDARD.label(), ""),
                new Option(Priority.HIGH.name(), Priority.HIGH.label(), "Agencies are reminded sooner and more often"));
    }

    private String title(Post post) {
        return post.agency()
                .map(agency -> post.title() + ", " + directory.agency(agency).name())
                .orElse(post.title());
    }

    private static AgencyRow row(Agency agency, DraftForm form) {
        return new AgencyRow(
                agency,
                form.isAsked(agency.id()),
                Arrays.stream(Rung.values())
                        .map(rung -> new RungBox(rung, form.isAsked(agency.id(), rung)))
                        .toList(),
                form.audiences.getOrDefault(agency.id().toString(), ""),
                agency.kind().defaultRungs().stream().map(Rung::label).collect(Collectors.joining(", ")));
    }

    private static void mustDraft(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }
}
