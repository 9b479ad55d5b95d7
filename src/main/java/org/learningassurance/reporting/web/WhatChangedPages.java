package org.learningassurance.reporting.web;

import java.util.stream.Stream;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.WhatChangedService;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WhatChangedId;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What changed for children: the page for anybody, and those on which it is written, published and taken back. */
@Controller
class WhatChangedPages {

    private final WhatChangedService texts;
    private final ThemeService themes;
    private final LearningPointService learningPoints;

    WhatChangedPages(WhatChangedService texts, ThemeService themes, LearningPointService learningPoints) {
        this.texts = texts;
        this.themes = themes;
        this.learningPoints = learningPoints;
    }

    /** References of what the text is about, and what is typed. */
    static class TextForm {
        String about = "";
        String heading = "";
        String text = "";
    }

    static class ReasonForm {
        String reason = "";
    }

    @GetMapping("/what-changed")
    String forAnybody(Model model) {
        model.addAttribute("told", texts.told());
        return "reporting/what-changed";
    }

    @GetMapping("/reports/what-changed")
    String list(Model model, Actor by) {
        model.addAttribute("texts", texts.list(by));
        model.addAttribute("mayWrite", WhatChangedService.mayWrite(by));
        return "reporting/what-changed-list";
    }

    @GetMapping("/reports/what-changed/new")
    String write(@ModelAttribute("form") TextForm form, Model model, Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
        return showText(model, by);
    }

    @PostMapping("/reports/what-changed/new")
    String written(
            @ModelAttribute("form") TextForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        return Forms.result(errors, () -> texts.write(form.about, form.heading, form.text, by))
                .map(id -> done("The text is saved, and waits for another person to publish it", id, next))
                .orElseGet(() -> showText(model, by));
    }

    private String showText(Model model, Actor by) {
        Stream<Option> ofThemes =
                themes.list(by).stream().map(theme -> Option.of(theme.ref(), "Theme: " + theme.name()));
        Stream<Option> ofPoints =
                learningPoints.list(LearningPointFilter.all(), by).stream().map(WhatChangedPages::option);
        model.addAttribute("subjects", Stream.concat(ofThemes, ofPoints).toList());
        return "reporting/what-changed-text";
    }

    private static Option option(LearningPoint point) {
        return Option.of(point.ref(), point.ref() + ": " + shortened(point.statement()));
    }

    private static String shortened(String statement) {
        return statement.length() <= 70 ? statement : statement.substring(0, 69) + "…";
    }

    @GetMapping("/reports/what-changed/{id:[0-9a-f-]{36}}")
    String one(@PathVariable WhatChangedId id, @ModelAttribute("form") ReasonForm form, Model model, Actor by) {
        return show(id, model, by);
    }

    private String show(WhatChangedId id, Model model, Actor by) {
        model.addAttribute("text", texts.get(id, by));
        return "reporting/what-changed-one";
    }

    @GetMapping("/reports/what-changed/{id:[0-9a-f-]{36}}/change")
    String change(@PathVariable WhatChangedId id, @ModelAttribute("form") TextForm form, Model model, Actor by) {
        WhatChangedService.Draft present = texts.get(id, by);
        form.heading = present.heading();
        form.text = present.text();
        model.addAttribute("present", present);
        return "reporting/what-changed-text";
    }

    @PostMapping("/reports/what-changed/{id:[0-9a-f-]{36}}/change")
    String changed(
            @PathVariable WhatChangedId id,
            @ModelAttribute("form") TextForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        if (!Forms.attempt(errors, () -> texts.change(id, form.heading, form.text, version, by))) {
            model.addAttribute("present", texts.get(id, by));
            return "reporting/what-changed-text";
        }
        return done("The text is saved", id, next);
    }

    @PostMapping("/reports/what-changed/{id:[0-9a-f-]{36}}/publish")
    String publish(
            @PathVariable WhatChangedId id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        return Forms.attempt(errors, () -> texts.publish(id, version, by))
                ? done("Everybody can read it now", id, next)
                : show(id, model, by);
    }

    @PostMapping("/reports/what-changed/{id:[0-9a-f-]{36}}/take-back")
    String takeBack(
            @PathVariable WhatChangedId id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        return Forms.attempt(errors, () -> texts.takeBack(id, form.reason, version, by))
                ? done("It is taken back, and nobody else reads it", id, next)
                : show(id, model, by);
    }

    private static String done(String what, WhatChangedId id, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/reports/what-changed/" + id;
    }
}
