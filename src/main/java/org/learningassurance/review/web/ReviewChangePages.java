package org.learningassurance.review.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
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

/** Changes to a review beside its steps: moving its publication, its embargo, correcting its record. */
@Controller
@RequestMapping("/reviews/{ref}")
class ReviewChangePages {

    private final ReviewService reviews;

    ReviewChangePages(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/move-publication")
    String move(@PathVariable String ref, Model model, Actor by) {
        mustBeUnitOrGroup(by);
        Review review = reviews.get(ref, by);
        if (review.publicationDueOn() == null) {
            throw new NotFound("page");
        }
        ReviewChangeForms.MovePublication form = new ReviewChangeForms.MovePublication();
        form.publicationDueOn = DateInput.of(review.publicationDueOn());
        model.addAttribute("form", form);
        return show("review/move-publication", review, model);
    }

    @PostMapping("/move-publication")
    String moved(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") ReviewChangeForms.MovePublication form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustBeUnitOrGroup(by);
        Review review = reviews.get(ref, by);
        LocalDate to = form.publicationDueOn.toDate(errors, "publicationDueOn", "The new date of publication");
        if (to == null
                || errors.hasErrors()
                || !Forms.attempt(errors, () -> reviews.movePublication(review.id(), to, form.reason, version, by))) {
            return show("review/move-publication", review, model);
        }
        next.addFlashAttribute("done", "The publication of %s is moved".formatted(review.ref()));
        return "redirect:" + ReviewAddress.of(review);
    }

    @GetMapping("/embargo")
    String embargo(@PathVariable String ref, Model model, Actor by) {
        mustBeUnitOrGroup(by);
        model.addAttribute("form", new ReviewChangeForms.Embargo());
        return show("review/embargo", reviews.get(ref, by), model);
    }

    @PostMapping("/embargo")
    String embargoSet(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") ReviewChangeForms.Embargo form,
            BindingResult errors,
            @RequestParam boolean place,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustBeUnitOrGroup(by);
        Review review = reviews.get(ref, by);
        if (errors.hasErrors()
                || !Forms.attempt(errors, () -> reviews.setEmbargo(review.id(), place, form.reason, version, by))) {
            return show("review/embargo", review, model);
        }
        next.addFlashAttribute(
                "done", (place ? "%s is under embargo" : "The embargo on %s is lifted").formatted(review.ref()));
        return "redirect:" + ReviewAddress.of(review);
    }

    @GetMapping("/correct")
    String correct(@PathVariable String ref, Model model, Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
        Review review = reviews.get(ref, by);
        model.addAttribute(
                "form",
                ReviewChangeForms.Correction.of(review, review.factsFor(by).orElseThrow(() -> new NotFound("page"))));
        return show("review/correct", review, model);
    }

    @PostMapping("/correct")
    String corrected(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") ReviewChangeForms.Correction form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
        Review review = reviews.get(ref, by);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> reviews.correct(review.id(), form.title, form.facts(), form.reason, version, by))) {
            return show("review/correct", review, model);
        }
        next.addFlashAttribute("done", "The record of %s is corrected".formatted(review.ref()));
        return "redirect:" + ReviewAddress.of(review);
    }

    private static void mustBeUnitOrGroup(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }

    private static String show(String template, Review review, Model model) {
        model.addAttribute("review", review);
        model.addAttribute("hasChild", review.kind() == ReviewKind.RAPID_REVIEW);
        model.addAttribute("ageBands", Option.of(AgeBand.values(), AgeBand::label));
        model.addAttribute("sexes", Option.of(Sex.values(), Sex::label));
        model.addAttribute("outcomes", Option.of(IncidentOutcome.values(), IncidentOutcome::label));
        return template;
    }
}
