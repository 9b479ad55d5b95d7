package org.learningassurance.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.AgencyKind;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.ClosedPeriod;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of one agency: its name, kind, workforce, closed periods, and its merging into another. */
@Controller
class AgencyChangePages {

    private final DirectoryViews views;
    private final DirectoryService directory;
    private final AgencyService agencies;

    AgencyChangePages(DirectoryViews views, DirectoryService directory, AgencyService agencies) {
        this.views = views;
        this.directory = directory;
        this.agencies = agencies;
    }

    static class NameForm {
        private String name = "";
    }

    static class KindForm {
        private String kind = "";
        private String reason = "";
    }

    static class WorkforceForm {
        private String headcount = "";
        private DateInput countedOn = new DateInput();
        private String note = "";
    }

    static class MergeForm {
        private @Nullable AgencyId successor;
        private DateInput on = new DateInput();
        private String reason = "";
    }

    static class WithdrawForm {
        private String reason = "";
    }

    @GetMapping("/agencies/{id}/name")
    String rename(@PathVariable AgencyId id, @ModelAttribute("form") NameForm form, Actor by, Model model) {
        form.name = views.agencyToChange(id, by).name();
        return page("directory/agency-name", id, by, model);
    }

    @PostMapping("/agencies/{id}/name")
    String rename(
            @PathVariable AgencyId id,
            @ModelAttribute("form") NameForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.attempt(errors, () -> agencies.rename(id, form.name, version, by))
                ? done(id, "The agency is renamed", next)
                : page("directory/agency-name", id, by, model);
    }

    @GetMapping("/agencies/{id}/kind")
    String changeKind(@PathVariable AgencyId id, @ModelAttribute("form") KindForm form, Actor by, Model model) {
        form.kind = views.agencyToChange(id, by).kind().code();
        return kindPage(id, by, model);
    }

    @PostMapping("/agencies/{id}/kind")
    String changeKind(
            @PathVariable AgencyId id,
            @ModelAttribute("form") KindForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.attempt(errors, () -> agencies.changeKind(id, form.kind, form.reason, version, by))
                ? done(id, "The kind of agency is changed", next)
                : kindPage(id, by, model);
    }

    @GetMapping("/agencies/{id}/workforce")
    String count(@PathVariable AgencyId id, @ModelAttribute("form") WorkforceForm form, Actor by, Model model) {
        return page("directory/agency-workforce", id, by, model);
    }

    @PostMapping("/agencies/{id}/workforce")
    String count(
            @PathVariable AgencyId id,
            @ModelAttribute("form") WorkforceForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        Integer headcount = Forms.wholeNumber(form.headcount, errors, "headcount", "The number of people");
        LocalDate countedOn = form.countedOn.toDate(errors, "countedOn", "The date of the count");
        if (headcount == null
                || countedOn == null
                || !Forms.attempt(errors, () -> agencies.addWorkforceFigure(id, headcount, countedOn, form.note, by))) {
            return page("directory/agency-workforce", id, by, model);
        }
        return done(id, "The workforce figure is added", next);
    }

    @GetMapping("/agencies/{id}/closed-periods/new")
    String addClosedPeriod(
            @PathVariable AgencyId id, @ModelAttribute("form") ClosedPeriodForm form, Actor by, Model model) {
        return page("directory/agency-closed-period", id, by, model);
    }

    @PostMapping("/agencies/{id}/closed-periods/new")
    String addClosedPeriod(
            @PathVariable AgencyId id,
            @ModelAttribute("form") ClosedPeriodForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        ClosedDays days = form.days(errors);
        if (days == null || !Forms.attempt(errors, () -> agencies.addClosedPeriod(id, days, by))) {
            return page("directory/agency-closed-period", id, by, model);
        }
        return done(id, "The closed period is added. The chase pauses in it", next);
    }

    @GetMapping("/closed-periods/{period}/withdraw")
    String withdraw(@PathVariable UUID period, @ModelAttribute("form") WithdrawForm form, Actor by, Model model) {
        return withdrawPage(views.closedPeriod(period, by), model);
    }

    @PostMapping("/closed-periods/{period}/withdraw")
    String withdraw(
            @PathVariable UUID period,
            @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        ClosedPeriod found = views.closedPeriod(period, by);
        if (!Forms.attempt(errors, () -> agencies.withdrawClosedPeriod(period, form.reason, by))) {
            return withdrawPage(found, model);
        }
        next.addFlashAttribute("done", "The closed period no longer holds");
        return "redirect:" + placeOf(found);
    }

    @GetMapping("/agencies/{id}/merge")
    String merge(@PathVariable AgencyId id, @ModelAttribute("form") MergeForm form, Actor by, Model model) {
        return mergePage(id, by, model);
    }

    @PostMapping("/agencies/{id}/merge")
    String merge(
            @PathVariable AgencyId id,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        AgencyId successor = form.successor;
        if (successor == null) {
            errors.rejectValue("successor", "missing", "Select the agency that takes it over");
        }
        LocalDate on = form.on.toDate(errors, "on", "The date of the merger");
        if (successor == null
                || on == null
                || !Forms.attempt(errors, () -> agencies.merge(id, successor, on, form.reason, version, by))) {
            return mergePage(id, by, model);
        }
        return done(id, "The agency is merged. What was open has passed to its successor", next);
    }

    private String page(String template, AgencyId id, Actor by, Model model) {
        model.addAttribute("agency", views.agencyToChange(id, by));
        return template;
    }

    private String kindPage(AgencyId id, Actor by, Model model) {
        model.addAttribute("kinds", Option.of(directory.kinds(), AgencyKind::code, AgencyKind::name));
        return page("directory/agency-kind", id, by, model);
    }

    private String mergePage(AgencyId id, Actor by, Model model) {
        List<Agency> others = directory.activeAgencies().stream()
                .filter(agency -> !agency.id().equals(id))
                .toList();
        model.addAttribute("agencies", Option.of(others, Agency::id, Agency::name));
        return page("directory/agency-merge", id, by, model);
    }

    private static String withdrawPage(ClosedPeriod period, Model model) {
        model.addAttribute("period", period).addAttribute("place", placeOf(period));
        return "directory/closed-period-withdraw";
    }

    private static String placeOf(ClosedPeriod period) {
        return period.agency()
                .map(agency -> "/agencies/" + agency)
                .orElseGet(() -> "/agencies/kinds/" + period.kind().orElseThrow());
    }

    private static String done(AgencyId id, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/agencies/" + id;
    }
}
