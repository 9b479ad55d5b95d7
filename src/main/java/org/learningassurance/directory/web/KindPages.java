package org.learningassurance.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learningassurance.directory.AgencyKind;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Rung;
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

/** Kinds of agency: what each is asked by default and when its agencies are closed. */
@Controller
class KindPages {

    private final DirectoryViews views;
    private final DirectoryService directory;
    private final AgencyService agencies;

    KindPages(DirectoryViews views, DirectoryService directory, AgencyService agencies) {
        this.views = views;
        this.directory = directory;
        this.agencies = agencies;
    }

    static class KindForm {
        private String name = "";
        private String code = "";
        private List<Rung> rungs = new ArrayList<>(List.of(Rung.DISSEMINATED));

        Set<Rung> asked() {
            return rungs.isEmpty() ? EnumSet.noneOf(Rung.class) : EnumSet.copyOf(rungs);
        }
    }

    static class RungsForm {
        private List<Rung> rungs = new ArrayList<>();

        Set<Rung> asked() {
            return rungs.isEmpty() ? EnumSet.noneOf(Rung.class) : EnumSet.copyOf(rungs);
        }
    }

    @GetMapping("/agencies/kinds")
    String list(Actor by, Model model) {
        mustManage(by);
        model.addAttribute("kinds", directory.kinds());
        return "directory/kinds";
    }

    @GetMapping("/agencies/kinds/new")
    String add(@ModelAttribute("form") KindForm form, Actor by, Model model) {
        mustManage(by);
        return page("directory/kind-new", model);
    }

    @PostMapping("/agencies/kinds/new")
    String add(
            @ModelAttribute("form") KindForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        mustManage(by);
        if (!Forms.attempt(errors, () -> agencies.addKind(form.code, form.name, form.asked(), by))) {
            return page("directory/kind-new", model);
        }
        next.addFlashAttribute("done", "The kind of agency is added");
        return "redirect:/agencies/kinds";
    }

    @GetMapping("/agencies/kinds/{code}")
    String show(@PathVariable String code, @ModelAttribute("form") RungsForm form, Actor by, Model model) {
        mustManage(by);
        form.rungs = List.copyOf(directory.kind(code).defaultRungs());
        return kindPage(code, model);
    }

    @PostMapping("/agencies/kinds/{code}")
    String askByDefault(
            @PathVariable String code,
            @ModelAttribute("form") RungsForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        mustManage(by);
        if (!Forms.attempt(errors, () -> agencies.askByDefault(code, form.asked(), version, by))) {
            return kindPage(code, model);
        }
        next.addFlashAttribute("done", "The default rungs are saved. What was asked before stays as it was");
        return "redirect:/agencies/kinds/" + code;
    }

    @GetMapping("/agencies/kinds/{code}/closed-periods/new")
    String addClosedPeriod(
            @PathVariable String code, @ModelAttribute("form") ClosedPeriodForm form, Actor by, Model model) {
        mustManage(by);
        return closedPeriodPage(code, model);
    }

    @PostMapping("/agencies/kinds/{code}/closed-periods/new")
    String addClosedPeriod(
            @PathVariable String code,
            @ModelAttribute("form") ClosedPeriodForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        mustManage(by);
        ClosedDays days = form.days(errors);
        if (days == null || !Forms.attempt(errors, () -> agencies.addClosedPeriod(code, days, by))) {
            return closedPeriodPage(code, model);
        }
        next.addFlashAttribute("done", "The closed period is added. The chase pauses in it");
        return "redirect:/agencies/kinds/" + code;
    }

    private String kindPage(String code, Model model) {
        AgencyKind kind = directory.kind(code);
        model.addAttribute("kind", kind).addAttribute("closed", views.closedPeriodsOfKind(code));
        return page("directory/kind", model);
    }

    private String closedPeriodPage(String code, Model model) {
        model.addAttribute("kind", directory.kind(code));
        return "directory/kind-closed-period";
    }

    private static String page(String template, Model model) {
        model.addAttribute("rungs", Option.of(Arrays.asList(Rung.values()), Rung::name, Rung::label));
        return template;
    }

    private void mustManage(Actor by) {
        if (!views.manages(by)) {
            throw new NotAllowed("the business unit or an administrator");
        }
    }
}
