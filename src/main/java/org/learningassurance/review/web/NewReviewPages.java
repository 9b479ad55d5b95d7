package org.learningassurance.review.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewFilter;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording a review: choose its kind, then the form of that kind. */
@Controller
@RequestMapping("/reviews/new")
class NewReviewPages {

    private final ReviewService reviews;

    NewReviewPages(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    String choose(Model model, Actor by) {
        mustRecord(by);
        model.addAttribute("kinds", ReviewKind.values());
        return "review/choose-kind";
    }

    @GetMapping("/{kind}")
    String form(@PathVariable("kind") String slug, Model model, Actor by) {
        mustRecord(by);
        ReviewKind kind = ReviewAddress.kind(slug);
        model.addAttribute("form", NewReviewForm.of(kind));
        return show(kind, model, by);
    }

    @PostMapping("/{kind}")
    String record(
            @PathVariable("kind") String slug,
            @Valid @ModelAttribute("form") NewReviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustRecord(by);
        ReviewKind kind = ReviewAddress.kind(slug);
        LocalDate opened = form.openedOn.toDate(errors, "openedOn", "The date when it was " + kind.opened());
        if (opened == null || errors.hasErrors()) {
            return show(kind, model, by);
        }
        Optional<ReviewId> recorded = Forms.result(errors, () -> open(kind, form.opening(opened), by));
        if (recorded.isEmpty()) {
            return show(kind, model, by);
        }
        Review review = reviews.get(recorded.get(), by);
        next.addFlashAttribute("done", "%s %s is recorded".formatted(kind.label(), review.ref()));
        return "redirect:" + ReviewAddress.of(review);
    }

    private ReviewId open(ReviewKind kind, NewReview opening, Actor by) {
        return switch (kind) {
            case RAPID_REVIEW -> reviews.notifyRapidReview(opening, by);
            case PRACTICE_REVIEW -> reviews.commissionPracticeReview(opening, by);
            case LOCAL_REVIEW -> reviews.initiateLocalReview(opening, by);
            case AUDIT -> reviews.initiateAudit(opening, by);
        };
    }

    private String show(ReviewKind kind, Model model, Actor by) {
        model.addAttribute("kind", kind);
        model.addAttribute(
                "dueIn", reviews.clock(kind).completeWithinWorkingDays().orElse(null));
        model.addAttribute(
                "publishIn", reviews.clock(kind).publishWithinMonths().orElse(null));
        model.addAttribute("slug", ReviewAddress.slug(kind));
        model.addAttribute("ageBands", Option.of(AgeBand.values(), AgeBand::label));
        model.addAttribute("sexes", Option.of(Sex.values(), Sex::label));
        model.addAttribute("outcomes", Option.of(IncidentOutcome.values(), IncidentOutcome::label));
        model.addAttribute("sources", sources(kind, by));
        return "review/new";
    }

    /** The rapid reviews that may have led to this one. */
    private List<Option> sources(ReviewKind kind, Actor by) {
        ReviewOutcome outcome = switch (kind) {
            case PRACTICE_REVIEW -> ReviewOutcome.PRACTICE_REVIEW;
            case LOCAL_REVIEW -> ReviewOutcome.LOCAL_REVIEW;
            case RAPID_REVIEW, AUDIT -> null;
        };
        return outcome == null
                ? List.of()
                : Option.of(
                        reviews.list(ReviewFilter.of(ReviewKind.RAPID_REVIEW), by).stream()
                                .filter(review -> review.outcome() == outcome)
                                .toList(),
                        Review::id,
                        review -> review.ref() + " " + review.title());
    }

    private static void mustRecord(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }
}
