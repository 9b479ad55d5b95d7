package org.learningassurance.dissemination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.ReturnFilter;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.SharedAnswerService;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Panels;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.shared.web.Tag;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of returns, and the page of one return with its history. */
@Controller
class ReturnPages {

    private static final int SIZE = 25;

    private final ReturnViews views;
    private final ReturnForms forms;
    private final DirectoryService directory;
    private final SharedAnswerService shared;
    private final WhatIsNext next;
    private final Panels panels;
    private final Dates dates;
    private final Clock clock;

    ReturnPages(
            ReturnViews views,
            ReturnForms forms,
            DirectoryService directory,
            SharedAnswerService shared,
            WhatIsNext next,
            Panels panels,
            Dates dates,
            Clock clock) {
        this.views = views;
        this.forms = forms;
        this.directory = directory;
        this.shared = shared;
        this.next = next;
        this.panels = panels;
        this.dates = dates;
        this.clock = clock;
    }

    /** Which returns are listed, as the address says it. */
    static class FilterForm {
        String show = "open";

        @Nullable
        Rung rung;

        @Nullable
        AgencyId agency;

        ReturnFilter filter() {
            return new ReturnFilter(agency, null, rung, show.equals("overdue"), !show.equals("all"));
        }
    }

    /** One row of the list. */
    record Row(
            ReturnView view,
            String next,
            @Nullable Tag disposition,
            @Nullable Tag timeliness,
            String due,
            boolean together) {}

    @GetMapping("/returns")
    String list(
            @ModelAttribute("form") FilterForm form,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        PageRequest wanted = PageRequest.of(Slice.asked(page) - 1, SIZE, Sort.by(Sort.Direction.DESC, "askedOn", "id"));
        Page<ReturnView> found = views.list(form.filter(), wanted, by);
        Set<AgencyId> own = forms.answersFor(by);
        List<Row> rows = found.map(view -> row(view, own)).getContent();
        model.addAttribute("list", new Slice<>(rows, found.getNumber() + 1, SIZE, found.getTotalElements()));
        model.addAttribute("together", rows.stream().filter(Row::together).count() > 1);
        model.addAttribute("unfinished", shared.unfinished(by).orElse(null));
        model.addAttribute("chosen", chosen(form));
        model.addAttribute("rungs", Option.of(Rung.values(), Rung::label));
        model.addAttribute("showOptions", SHOW);
        model.addAttribute("agencies", by.partnership() ? agencies() : List.of());
        return "dissemination/list";
    }

    private static final List<Option> SHOW = List.of(
            Option.of("open", "Open"), Option.of("overdue", "Overdue"), Option.of("all", "All, closed ones too"));

    private Row row(ReturnView view, Set<AgencyId> own) {
        Optional<StepView> next = view.next();
        return new Row(
                view,
                next.map(step -> step.rung().label()).orElse("Nothing more is asked"),
                next.map(step -> Tag.of(step.disposition())).orElse(null),
                next.map(step -> Tag.of(step.timeliness())).orElse(Tag.of(Timeliness.DONE)),
                next.map(step -> dates.day(step.dueOn())).orElse(""),
                own.contains(view.agency()) && nextToSend(view).equals(Optional.of(Rung.DISSEMINATED)));
    }

    private List<Option> agencies() {
        return Option.of(directory.activeAgencies(), agency -> agency.id().value(), Agency::name);
    }

    private List<Option> chosen(FilterForm form) {
        List<Option> chosen = new ArrayList<>();
        SHOW.stream()
                .filter(option ->
                        !option.value().equals("open") && option.value().equals(form.show))
                .forEach(option -> chosen.add(Option.of("show", option.label())));
        if (form.rung != null) {
            chosen.add(Option.of("rung", form.rung.label()));
        }
        if (form.agency != null) {
            chosen.add(Option.of("agency", directory.agency(form.agency).name()));
        }
        return chosen;
    }

    @GetMapping("/returns/{id}")
    String page(@PathVariable ReturnId id, Model model, Actor by) {
        ReturnStory story = views.story(id, by);
        ReturnView view = story.now();
        model.addAttribute("story", story);
        model.addAttribute("view", view);
        model.addAttribute("rows", RungRow.of(view, dates));
        boolean speaksFor = forms.answers(id, by);
        model.addAttribute(
                "claimTitle",
                speaksFor ? nextToSend(view).map(ClaimWords::title).orElse(null) : null);
        model.addAttribute(
                "mayAsk", speaksFor && view.next().filter(step -> !waits(step)).isPresent());
        model.addAttribute(
                "draft",
                speaksFor
                        ? view.next()
                                .flatMap(step -> forms.draft(id, step.rung(), by))
                                .orElse(null)
                        : null);
        model.addAttribute("next", speaksFor ? next.afterSending(id, by) : List.of());
        model.addAttribute("saysWhatStops", speaksFor && view.next().isPresent());
        model.addAttribute("held", speaksFor ? forms.heldPost(id, by).orElse(null) : null);
        boolean mayJudge = forms.mayJudge(id, by).allowed();
        model.addAttribute("judges", mayJudge && story.waitingClaim().isPresent());
        model.addAttribute("considers", mayJudge && story.waitingRequest().isPresent());
        model.addAttribute(
                "sentBack",
                view.next().flatMap(step -> story.sentBack(step.rung())).orElse(null));
        model.addAttribute("sentBackDueOn", view.next().map(StepView::dueOn).orElse(null));
        model.addAttribute("panels", panels.of(Subject.of(id), by));
        return "dissemination/return";
    }

    /** For which rung the agency can send a claim now. */
    private Optional<Rung> nextToSend(ReturnView view) {
        LocalDate today = LocalDate.now(clock);
        return view.next()
                .filter(step -> !waits(step))
                .filter(step -> step.opensOn() != null && !step.opensOn().isAfter(today))
                .map(StepView::rung);
    }

    private static boolean waits(StepView step) {
        return step.timeliness() == Timeliness.WITH_PARTNERSHIP;
    }
}
