package org.learningassurance.review.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeResponseKind;
import org.learningassurance.review.ThemeService;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;
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

/** Themes: the list, the page of one, and the forms to name one, to change it and to add a response. */
@Controller
@RequestMapping("/themes")
class ThemePages {

    private static final Role[] KEEPERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.TRAINING_OFFICER};

    private final ThemeService themes;
    private final Panels panels;

    ThemePages(ThemeService themes, Panels panels) {
        this.themes = themes;
        this.panels = panels;
    }

    @GetMapping
    String list(Model model, Actor by) {
        if (!by.readsWhatIsPublished()) {
            throw new NotFound("page");
        }
        model.addAttribute("themes", themes.list(by));
        model.addAttribute("mayKeep", by.is(KEEPERS));
        return "review/themes";
    }

    @GetMapping("/{ref}")
    String page(@PathVariable String ref, Model model, Actor by) {
        Theme theme = themes.get(ref, by);
        model.addAttribute("theme", theme);
        model.addAttribute("subject", Subject.of(theme.id()));
        model.addAttribute("kinds", kindNames());
        model.addAttribute("mayKeep", by.is(KEEPERS));
        model.addAttribute("panels", panels.of(Subject.of(theme.id()), by));
        return "review/theme";
    }

    private Map<String, String> kindNames() {
        return themes.responseKinds().stream().collect(toMap(ThemeResponseKind::code, ThemeResponseKind::name));
    }

    @GetMapping("/new")
    String add(Model model, Actor by) {
        by.must(KEEPERS);
        model.addAttribute("form", new ThemeForms.Text());
        return showText(model);
    }

    @PostMapping("/new")
    String added(
            @Valid @ModelAttribute("form") ThemeForms.Text form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        by.must(KEEPERS);
        if (errors.hasErrors()) {
            return showText(model);
        }
        Optional<ThemeId> added = Forms.result(errors, () -> themes.add(form.text(), by));
        if (added.isEmpty()) {
            return showText(model);
        }
        next.addFlashAttribute("done", "The theme is added");
        return "redirect:/themes/" + themes.get(added.get(), by).ref();
    }

    @GetMapping("/{ref}/change")
    String change(@PathVariable String ref, Model model, Actor by) {
        by.must(KEEPERS);
        Theme theme = themes.get(ref, by);
        model.addAttribute("form", ThemeForms.Text.of(theme));
        model.addAttribute("theme", theme);
        return showText(model);
    }

    @PostMapping("/{ref}/change")
    String changed(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") ThemeForms.Text form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        by.must(KEEPERS);
        Theme theme = themes.get(ref, by);
        if (errors.hasErrors() || !Forms.attempt(errors, () -> themes.revise(theme.id(), form.text(), version, by))) {
            model.addAttribute("theme", theme);
            return showText(model);
        }
        next.addFlashAttribute("done", "The theme is changed");
        return "redirect:/themes/" + theme.ref();
    }

    @GetMapping("/{ref}/responses/new")
    String respond(@PathVariable String ref, Model model, Actor by) {
        by.must(KEEPERS);
        model.addAttribute("form", new ThemeForms.Response());
        return showResponse(themes.get(ref, by), model);
    }

    @PostMapping("/{ref}/responses/new")
    String responded(
            @PathVariable String ref,
            @Valid @ModelAttribute("form") ThemeForms.Response form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        by.must(KEEPERS);
        Theme theme = themes.get(ref, by);
        if (errors.hasErrors()
                || !Forms.attempt(errors, () -> themes.addResponse(theme.id(), form.response(), version, by))) {
            return showResponse(theme, model);
        }
        next.addFlashAttribute("done", "The response is added");
        return "redirect:/themes/" + theme.ref();
    }

    private static String showText(Model model) {
        model.addAttribute("stages", Option.of(ThemeStage.values(), ThemeStage::label));
        return "review/theme-text";
    }

    private String showResponse(Theme theme, Model model) {
        model.addAttribute("theme", theme);
        model.addAttribute(
                "kinds", Option.of(themes.responseKinds(), ThemeResponseKind::code, ThemeResponseKind::name));
        return "review/theme-response";
    }
}
