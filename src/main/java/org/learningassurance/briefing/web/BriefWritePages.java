package org.learningassurance.briefing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.briefing.BriefSection;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.briefing.BriefView;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms in which a brief is written: a new one, a version that is being written, and the begin of a new version. */
@Controller
@RequestMapping("/briefs")
class BriefWritePages {

    private final BriefService briefs;
    private final LearningPointService learning;
    private final LearningSources sources;

    BriefWritePages(BriefService briefs, LearningPointService learning, LearningSources sources) {
        this.briefs = briefs;
        this.learning = learning;
        this.sources = sources;
    }

    /** @param review begins with this review and its learning points */
    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable ReviewId review, Model model, Actor by) {
        mustWrite(by);
        BriefForm form = new BriefForm();
        if (review != null) {
            form.review = review;
            form.covers = learning.list(LearningPointFilter.of(review), by).stream()
                    .filter(each -> !each.status().ended())
                    .map(each -> each.id().toString())
                    .toList();
        }
        model.addAttribute("form", form);
        return showNew(model, by);
    }

    @PostMapping("/new")
    String draft(
            @ModelAttribute("form") BriefForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustWrite(by);
        Optional<BriefVersionId> drafted = errors.hasErrors()
                ? Optional.empty()
                : Forms.result(errors, () -> briefs.draft(form.text(), form.review, by));
        if (drafted.isEmpty()) {
            return showNew(model, by);
        }
        BriefView view = briefs.ofVersion(drafted.get(), by);
        next.addFlashAttribute(
                "done", "Brief %s is saved as a draft".formatted(view.brief().ref()));
        return "redirect:/briefs/" + view.brief().ref();
    }

    private String showNew(Model model, Actor by) {
        model.addAttribute("learningPoints", choices(Set.of(), by));
        model.addAttribute(
                "reviews", Option.of(sources.reviews(by), LearningSources.Source::id, LearningSources.Source::label));
        model.addAttribute("sections", BriefSection.values());
        return "briefing/new";
    }

    @GetMapping("/{address}/edit")
    String open(@PathVariable String address, Model model, Actor by) {
        mustWrite(by);
        BriefView view = briefs.get(address, by);
        if (!view.latest().status().beingWritten()) {
            return "redirect:/briefs/" + view.brief().ref();
        }
        model.addAttribute("form", BriefForm.of(view.latest()));
        return showEdit(view, view.latest(), model, by);
    }

    @PostMapping("/{id}/edit")
    String revise(
            @PathVariable BriefVersionId id,
            @ModelAttribute("form") BriefForm form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustWrite(by);
        if (errors.hasErrors() || !Forms.attempt(errors, () -> briefs.revise(id, form.text(), version, by))) {
            BriefView view = briefs.ofVersion(id, by);
            return showEdit(view, briefs.theVersion(id), model, by);
        }
        BriefView view = briefs.ofVersion(id, by);
        next.addFlashAttribute(
                "done", "Brief %s is saved".formatted(view.brief().ref()));
        return "redirect:/briefs/" + view.brief().ref();
    }

    private String showEdit(BriefView view, BriefVersion version, Model model, Actor by) {
        model.addAttribute("brief", view.brief());
        model.addAttribute("version", version);
        model.addAttribute("learningPoints", choices(version.covers(), by));
        model.addAttribute("sections", BriefSection.values());
        return "briefing/edit";
    }

    @GetMapping("/{address}/new-version")
    String newVersion(@PathVariable String address, Model model, Actor by) {
        mustWrite(by);
        model.addAttribute("form", new NewVersionForm());
        return showNewVersion(briefs.get(address, by), model);
    }

    @PostMapping("/{address}/new-version")
    String beginVersion(
            @PathVariable String address,
            @ModelAttribute("form") NewVersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustWrite(by);
        BriefView view = briefs.get(address, by);
        if (form.material == null && !errors.hasErrors()) {
            errors.rejectValue("material", "missing", "Select whether agencies confirm the brief again");
        }
        boolean begun = !errors.hasErrors()
                && Forms.attempt(
                        errors, () -> briefs.newVersion(view.brief().id(), form.isMaterial(), form.changed, by));
        if (!begun) {
            return showNewVersion(view, model);
        }
        next.addFlashAttribute(
                "done",
                "A new version of brief %s is begun".formatted(view.brief().ref()));
        return "redirect:/briefs/" + view.brief().ref() + "/edit";
    }

    private static String showNewVersion(BriefView view, Model model) {
        model.addAttribute("brief", view.brief());
        model.addAttribute("latest", view.latest());
        model.addAttribute(
                "materials",
                List.of(
                        new Option(
                                "true", "Yes, it matters", "Agencies that confirmed the last version are asked again"),
                        new Option("false", "No, a small correction", "What agencies have confirmed stands")));
        return "briefing/new-version";
    }

    /** Learning points that stand, and those that the version covers already, newest first. */
    private List<Option> choices(Set<LearningPointId> covered, Actor by) {
        return learning.choices(covered, by).stream()
                .map(each -> new Option(each.id().toString(), each.ref(), each.statement()))
                .toList();
    }

    private static void mustWrite(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }

    /** What is typed to begin a new version. */
    static class NewVersionForm {

        @Nullable
        Boolean material;

        String changed = "";

        boolean isMaterial() {
            return Boolean.TRUE.equals(material);
        }
    }
}
