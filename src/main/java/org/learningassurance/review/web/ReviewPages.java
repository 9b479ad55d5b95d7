package org.learningassurance.review.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ReviewStep;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Panels;
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

/** The page of one review, and the forms of its steps. */
@Controller
@RequestMapping("/reviews/{ref}")
class ReviewPages {

    private final ReviewService reviews;
    private final WorkingCalendar calendar;
    private final Panels panels;
    private final Clock clock;

    ReviewPages(ReviewService reviews, WorkingCalendar calendar, Panels panels, Clock clock) {
        this.reviews = reviews;
        this.calendar = calendar;
        this.panels = panels;
        this.clock = clock;
    }

    /** A button that leads to the form of a step. */
    record StepLink(String label, String slug) {}

    @GetMapping
    String page(@PathVariable String ref, Model model, Actor by) {
        Review review = reviews.get(ref, by);
        Review source = review.sourceReview() == null ? null : reviews.theReview(review.sourceReview());
        model.addAttribute("review", review);
        model.addAttribute("subject", Subject.of(review.id()));
        model.addAttribute("source", source);
        model.addAttribute("following", reviews.followingFrom(review.id(), by));
        model.addAttribute("facts", review.factsFor(by).orElse(null));
        model.addAttribute("clock", ClockView.of(review, LocalDate.now(clock), calendar));
        model.addAttribute("status", ReviewTags.status(review));
        model.addAttribute("steps", steps(review, by));
        model.addAttribute("mayMove", mayMove(review, by));
        model.addAttribute("mayCorrect", by.businessUnit());
        model.addAttribute("mayEmbargo", by.businessUnit() || by.reviewGroup());
        model.addAttribute("panels", panels.of(Subject.of(review.id()), by));
        return "review/page";
    }

    private static List<StepLink> steps(Review review, Actor by) {
        return review.nextSteps().stream()
                .filter(step -> step.mayBeTakenBy(by))
                .map(step -> new StepLink(StepWords.of(step, review.kind()).button(), ReviewAddress.slug(step)))
                .toList();
    }

    private static boolean mayMove(Review review, Actor by) {
        return review.publicationDueOn() != null
                && !review.nextSteps().isEmpty()
                && (by.businessUnit() || by.reviewGroup());
    }

    @GetMapping("/steps/{step}")
    String step(@PathVariable String ref, @PathVariable("step") String slug, Model model, Actor by) {
        Review review = reviews.get(ref, by);
        ReviewStep step = ReviewAddress.step(slug);
        step.mustBeTakenBy(by);
        StepForm form = new StepForm();
        form.on = DateInput.of(LocalDate.now(clock));
        model.addAttribute("form", form);
        return show(review, step, model);
    }

    @PostMapping("/steps/{step}")
    String take(
            @PathVariable String ref,
            @PathVariable("step") String slug,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        Review review = reviews.get(ref, by);
        ReviewStep step = ReviewAddress.step(slug);
        step.mustBeTakenBy(by);
        StepWords words = StepWords.of(step, review.kind());
        LocalDate on = form.on.toDate(errors, "on", words.date());
        if (words.asksOutcome() && form.outcome == null && !errors.hasFieldErrors("outcome")) {
            errors.rejectValue("outcome", "missing", "Choose what follows the rapid review");
        }
        if (words.asksReason() && form.reason.isBlank()) {
            errors.rejectValue("reason", "missing", "Give the reason. It is kept and shown");
        }
        if (on == null
                || errors.hasErrors()
                || !Forms.attempt(errors, () -> take(review, step, form.outcome, form.reason, on, version, by))) {
            return show(review, step, model);
        }
        next.addFlashAttribute("done", "%s: %s".formatted(review.ref(), words.done()));
        return "redirect:" + ReviewAddress.of(review);
    }

    private void take(
            Review review,
            ReviewStep step,
            @Nullable ReviewOutcome outcome,
            String reason,
            LocalDate on,
            long version,
            Actor by) {
        switch (step) {
            case COMPLETE -> reviews.complete(review.id(), on, version, by);
            case SEND_TO_PANEL -> reviews.sendToPanel(review.id(), on, version, by);
            case DECIDE_OUTCOME -> reviews.decideOutcome(review.id(), requireNonNull(outcome), reason, on, version, by);
            case AGREE -> reviews.agreePracticeReview(review.id(), on, version, by);
            case PUBLISH -> reviews.publish(review.id(), on, version, by);
            case DO_NOT_PUBLISH -> reviews.doNotPublish(review.id(), reason, on, version, by);
        }
    }

    private static String show(Review review, ReviewStep step, Model model) {
        model.addAttribute("review", review);
        model.addAttribute("slug", ReviewAddress.slug(step));
        model.addAttribute("words", StepWords.of(step, review.kind()));
        model.addAttribute("outcomes", Option.of(ReviewOutcome.values(), ReviewOutcome::label));
        return "review/step";
    }
}
