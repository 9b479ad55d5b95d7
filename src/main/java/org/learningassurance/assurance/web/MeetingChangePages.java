package org.learningassurance.assurance.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningassurance.assurance.Attendance;
import org.learningassurance.assurance.Attendee;
import org.learningassurance.assurance.Meeting;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.NewInterest;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Dates;
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

/** Forms about a meeting: plan, move, cancel, attendance, interests. */
@Controller
@RequestMapping("/meetings")
class MeetingChangePages {

    private static final String DATE = "The date of the meeting";

    private final MeetingService meetings;
    private final DirectoryService directory;
    private final LearningPointService learningPoints;
    private final Dates dates;

    MeetingChangePages(
            MeetingService meetings, DirectoryService directory, LearningPointService learningPoints, Dates dates) {
        this.meetings = meetings;
        this.directory = directory;
        this.learningPoints = learningPoints;
        this.dates = dates;
    }

    @GetMapping("/new")
    String plan(Model model, Actor by) {
        mustArrange(by);
        model.addAttribute("form", new MeetingForms.Plan());
        return "assurance/meeting-new";
    }

    @PostMapping("/new")
    String planned(
            @Valid @ModelAttribute("form") MeetingForms.Plan form,
            BindingResult errors,
            RedirectAttributes next,
            Actor by) {
        mustArrange(by);
        LocalDate on = form.plannedOn.toDate(errors, "plannedOn", DATE);
        if (on == null || errors.hasErrors()) {
            return "assurance/meeting-new";
        }
        return Forms.result(errors, () -> meetings.plan(on, form.place, by))
                .map(id -> {
                    next.addFlashAttribute("done", "The meeting is planned");
                    return "redirect:/meetings/" + id;
                })
                .orElse("assurance/meeting-new");
    }

    @GetMapping("/{id}/move")
    String move(@PathVariable MeetingId id, Model model, Actor by) {
        mustArrange(by);
        MeetingForms.Move form = new MeetingForms.Move();
        form.plannedOn = DateInput.of(meeting(id, by).plannedOn());
        model.addAttribute("form", form);
        return show("assurance/meeting-move", id, model, by);
    }

    @PostMapping("/{id}/move")
    String moved(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MeetingForms.Move form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustArrange(by);
        LocalDate to = form.plannedOn.toDate(errors, "plannedOn", DATE);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors, () -> meetings.move(id, Objects.requireNonNull(to), form.reason, version, by))) {
            return show("assurance/meeting-move", id, model, by);
        }
        return done("The meeting is moved", id, next);
    }

    @GetMapping("/{id}/cancel")
    String cancel(@PathVariable MeetingId id, Model model, Actor by) {
        mustArrange(by);
        model.addAttribute("form", new MeetingForms.Cancel());
        return show("assurance/meeting-cancel", id, model, by);
    }

    @PostMapping("/{id}/cancel")
    String cancelled(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MeetingForms.Cancel form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustArrange(by);
        if (errors.hasErrors() || !Forms.attempt(errors, () -> meetings.cancel(id, form.reason, version, by))) {
            return show("assurance/meeting-cancel", id, model, by);
        }
        return done("The meeting is cancelled", id, next);
    }

    @GetMapping("/{id}/attendance")
    String attendance(@PathVariable MeetingId id, Model model, Actor by) {
        mustArrange(by);
        Meeting meeting = meeting(id, by);
        MeetingForms.Came form = new MeetingForms.Came();
        for (Post post : posts()) {
            MeetingForms.Line line = new MeetingForms.Line();
            line.post = post.id();
            line.attendance = meeting.attendance().stream()
                    .filter(came -> came.post().equals(post.id()))
                    .map(Attendee::attendance)
                    .findFirst()
                    .orElse(null);
            form.lines.add(line);
        }
        model.addAttribute("form", form);
        return showAttendance(id, model, by);
    }

    @PostMapping("/{id}/attendance")
    String attended(
            @PathVariable MeetingId id,
            @ModelAttribute("form") MeetingForms.Came form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustArrange(by);
        Map<PostId, Attendance> came = new LinkedHashMap<>();
        for (int number = 0; number < form.lines.size(); number++) {
            MeetingForms.Line line = form.lines.get(number);
            if (line.attendance == null || line.post == null) {
                errors.rejectValue(
                        "lines[%d].attendance".formatted(number),
                        "attendance.missing",
                        "Say whether the %s came".formatted(title(number)));
            } else {
                came.put(line.post, line.attendance);
            }
        }
        if (errors.hasErrors() || !Forms.attempt(errors, () -> meetings.recordAttendance(id, came, version, by))) {
            return showAttendance(id, model, by);
        }
        return done("Attendance is recorded", id, next);
    }

    private String title(int line) {
        List<Post> posts = posts();
        return line < posts.size() ? posts.get(line).title() : "member";
    }

    private String showAttendance(MeetingId id, Model model, Actor by) {
        model.addAttribute(
                "names",
                posts().stream()
                        .map(post -> directory
                                .asked(post.id())
                                .map(person -> post.title() + ", " + person.name())
                                .orElse(post.title()))
                        .toList());
        model.addAttribute("choices", Option.of(Attendance.values(), Attendance::label));
        return show("assurance/meeting-attendance", id, model, by);
    }

    @GetMapping("/{id}/interests/new")
    String interest(@PathVariable MeetingId id, Model model, Actor by) {
        mustDeclare(by);
        MeetingForms.Interest form = new MeetingForms.Interest();
        form.person = by.reviewGroup() ? by.whoever() : null;
        model.addAttribute("form", form);
        return showInterest(id, model, by);
    }

    @PostMapping("/{id}/interests/new")
    String declared(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MeetingForms.Interest form,
            BindingResult errors,
            @RequestParam long version,
            Model model,
            RedirectAttributes next,
            Actor by) {
        mustDeclare(by);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors,
                        () -> meetings.declareInterest(
                                id,
                                new NewInterest(
                                        Objects.requireNonNull(form.person),
                                        form.agency,
                                        form.learningPoint,
                                        form.what),
                                version,
                                by))) {
            return showInterest(id, model, by);
        }
        return done("The interest is declared", id, next);
    }

    private String showInterest(MeetingId id, Model model, Actor by) {
        List<Person> people = posts().stream()
                .flatMap(post -> Stream.of(post.holder(), post.deputy()))
                .flatMap(Optional::stream)
                .distinct()
                .map(directory::person)
                .toList();
        model.addAttribute("people", Option.of(people, Person::id, Person::name));
        model.addAttribute("agencies", Option.of(directory.activeAgencies(), Agency::id, Agency::name));
        model.addAttribute(
                "learningPoints",
                Option.of(
                        learningPoints.list(LearningPointFilter.of(LearningPointStatus.AGREED), by),
                        LearningPoint::id,
                        point -> point.ref() + ": " + shortened(point.statement())));
        return show("assurance/meeting-interest", id, model, by);
    }

    private static String shortened(String statement) {
        return statement.length() <= 60 ? statement : statement.substring(0, 60) + "…";
    }

    private List<Post> posts() {
        return Stream.of(Role.REVIEW_GROUP_CHAIR, Role.REVIEW_GROUP_MEMBER)
                .flatMap(role -> directory.postsWith(role).stream())
                .toList();
    }

    private Meeting meeting(MeetingId id, Actor by) {
        return meetings.view(id, by).meeting();
    }

    private String show(String page, MeetingId id, Model model, Actor by) {
        Meeting meeting = meeting(id, by);
        model.addAttribute("meeting", meeting);
        model.addAttribute("day", dates.day(meeting.plannedOn()));
        return page;
    }

    private static String done(String what, MeetingId id, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/meetings/" + id;
    }

    private static void mustArrange(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_CHAIR);
    }

    private static void mustDeclare(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_CHAIR, Role.REVIEW_GROUP_MEMBER);
    }
}
