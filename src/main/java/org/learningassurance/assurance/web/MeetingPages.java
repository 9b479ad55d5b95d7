package org.learningassurance.assurance.web;

import java.util.Arrays;
import java.util.List;
import org.learningassurance.assurance.AgendaItem;
import org.learningassurance.assurance.AgendaKind;
import org.learningassurance.assurance.Meeting;
import org.learningassurance.assurance.MeetingPapers;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.MeetingStatus;
import org.learningassurance.assurance.MeetingView;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Tag;
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

/** The review group's meetings, and the page of one: papers before, minutes after. */
@Controller
@RequestMapping("/meetings")
class MeetingPages {

    private final MeetingService meetings;
    private final MeetingPapers papers;
    private final DirectoryService directory;
    private final Dates dates;

    MeetingPages(MeetingService meetings, MeetingPapers papers, DirectoryService directory, Dates dates) {
        this.meetings = meetings;
        this.papers = papers;
        this.directory = directory;
        this.dates = dates;
    }

    record Row(Meeting meeting, Tag status) {}

    /**
     * A part of the agenda with its items.
     *
     * @param together whether several of its items can be ticked for one decision
     */
    record Part(String heading, boolean together, List<AgendaItem> items) {}

    /** A form of a button only. */
    static class Button {}

    @GetMapping
    String list(Model model, Actor by) {
        List<Row> rows = meetings.list(by).stream()
                .map(meeting -> new Row(meeting, tag(meeting.status())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("arranges", arranges(by));
        return "assurance/meetings";
    }

    @GetMapping("/{id}")
    String page(@PathVariable MeetingId id, Model model, Actor by) {
        model.addAttribute("form", new Button());
        return show(id, model, by);
    }

    @PostMapping("/{id}/freeze")
    String freeze(
            @PathVariable MeetingId id,
            @ModelAttribute("form") Button form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        if (!Forms.attempt(errors, () -> meetings.freezeAgenda(id, version, by))) {
            return show(id, model, by);
        }
        next.addFlashAttribute("done", "The agenda is frozen");
        return "redirect:/meetings/" + id;
    }

    @PostMapping("/{id}/confirm")
    String confirm(
            @PathVariable MeetingId id,
            @ModelAttribute("form") Button form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        return Forms.result(errors, () -> meetings.confirm(id, version, by))
                .map(left -> {
                    next.addFlashAttribute(
                            "done",
                            left == 0
                                    ? "The record of the meeting is confirmed"
                                    : "Confirmed. Left for somebody of another agency: " + left);
                    return "redirect:/meetings/" + id;
                })
                .orElseGet(() -> show(id, model, by));
    }

    private String show(MeetingId id, Model model, Actor by) {
        MeetingView view = meetings.view(id, by);
        boolean frozen = view.meeting().frozenAt().isPresent();
        List<AgendaItem> items = frozen ? view.meeting().agenda() : view.toCome();
        model.addAttribute("view", view);
        model.addAttribute("meeting", view.meeting());
        model.addAttribute("day", dates.day(view.meeting().plannedOn()));
        model.addAttribute("status", tag(view.meeting().status()));
        model.addAttribute("frozen", frozen);
        boolean decides = DecideTogetherPages.mayTick(by) && view.decidesToday();
        model.addAttribute("parts", parts(items, decides));
        model.addAttribute("agencies", new Agencies(directory));
        model.addAttribute("papers", papers.available(id, by));
        model.addAttribute("lastTime", view.isOpen() ? papers.lastTime(id, by).orElse(null) : null);
        model.addAttribute("arranges", arranges(by));
        model.addAttribute("open", view.isOpen());
        return "assurance/meeting";
    }

    /** Names of agencies for the page. */
    record Agencies(DirectoryService directory) {

        public String name(AgencyId id) {
            return directory.agency(id).name();
        }
    }

    private static List<Part> parts(List<AgendaItem> items, boolean decides) {
        return Arrays.stream(AgendaKind.values())
                .map(kind -> new Part(
                        kind.label(),
                        decides && kind == AgendaKind.OVERDUE,
                        items.stream().filter(item -> item.kind() == kind).toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
    }

    static boolean arranges(Actor by) {
        return by.businessUnit() || by.is(Role.REVIEW_GROUP_CHAIR);
    }

    private static Tag tag(MeetingStatus status) {
        String colour = switch (status) {
            case PLANNED -> "blue";
            case AGENDA_FROZEN -> "yellow";
            case CONFIRMED -> "green";
            case CANCELLED -> "grey";
        };
        return new Tag(status.label(), colour);
    }
}
