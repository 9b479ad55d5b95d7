package org.learningassurance.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.Attendance;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.Meeting;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueView;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Does what the review group does in a {@link LearningStory}: it meets on the second Tuesday of each month and decides. */
@Component
class GroupTeller {

    private static final int MONTHS_AHEAD = 3;

    private final Cast cast;
    private final WorkingCalendar calendar;
    private final StoryTeller stories;
    private final DirectoryService directory;
    private final MeetingService meetings;
    private final OverdueReviewService overdue;
    private final AssuranceService assurance;
    private final Map<LocalDate, MeetingId> planned = new HashMap<>();

    GroupTeller(
            Cast cast,
            WorkingCalendar calendar,
            StoryTeller stories,
            DirectoryService directory,
            MeetingService meetings,
            OverdueReviewService overdue,
            AssuranceService assurance) {
        this.cast = cast;
        this.calendar = calendar;
        this.stories = stories;
        this.directory = directory;
        this.meetings = meetings;
        this.overdue = overdue;
        this.assurance = assurance;
    }

    /** The first meeting on or after a day. */
    LocalDate meetingFrom(LocalDate day) {
        LocalDate ofMonth = meetingIn(YearMonth.from(day));
        return ofMonth.isBefore(day) ? meetingIn(YearMonth.from(day).plusMonths(1)) : ofMonth;
    }

    private LocalDate meetingIn(YearMonth month) {
        LocalDate second = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        return calendar.onOrAfter(second);
    }

    /** The meetings of the last months, held, and those of the next, planned. */
    List<Scene> meetings(LocalDate today, int months) {
        List<Scene> scenes = new ArrayList<>();
        List<LocalDate> days = Stream.iterate(YearMonth.from(today).minusMonths(months), month -> month.plusMonths(1))
                .limit(months + 1L + MONTHS_AHEAD)
                .map(this::meetingIn)
                .toList();
        LocalDate diaryWritten = calendar.plus(days.get(0), -10);
        scenes.add(new Scene(diaryWritten, "the review group's diary", () -> days.forEach(this::plan)));
        days.forEach(day -> addMeeting(day, today, scenes));
        return scenes;
    }

    private void plan(LocalDate day) {
        planned.put(day, meetings.plan(day, "Town Hall, committee room 1", cast.officer()));
    }

    private void addMeeting(LocalDate day, LocalDate today, List<Scene> scenes) {
        addIfPast(calendar.plus(day, -3), today, scenes, "the agenda is frozen", () -> {
            MeetingId id = meeting(day);
            meetings.freezeAgenda(id, version(id), cast.officer());
        });
        addIfPast(day, today, scenes, "the review group meets", () -> {
            MeetingId id = meeting(day);
            meetings.recordAttendance(id, everybody(), version(id), cast.officer());
        });
        addIfPast(calendar.plus(day, 2), today, scenes, "the chair confirms the record", () -> {
            MeetingId id = meeting(day);
            meetings.confirm(id, version(id), cast.chair());
        });
    }

    private static void addIfPast(LocalDate day, LocalDate today, List<Scene> scenes, String what, Scene.Act act) {
        if (day.isBefore(today)) {
            scenes.add(new Scene(day, what, act));
        }
    }

    private Map<PostId, Attendance> everybody() {
        return Stream.of(Role.REVIEW_GROUP_CHAIR, Role.REVIEW_GROUP_MEMBER)
                .flatMap(role -> directory.postsWith(role).stream())
                .collect(Collectors.toMap(Post::id, post -> Attendance.PRESENT));
    }

    void decideOverdue(LearningStory story, LocalDate day, String agency, OverdueChoice choice, String reason) {
        LearningPointId point = stories.point(story);
        OverdueView found = overdue.exceptions(cast.chair()).stream()
                .filter(view ->
                        view.learningPoint().equals(point) && view.agency().equals(cast.agency(agency)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing of " + agency + " is before the review group"));
        LocalDate newDueOn = choice.setsDate() ? calendar.plus(day, 15) : null;
        overdue.decide(found.id(), choice, reason, newDueOn, inMeeting(day), found.version(), cast.chair());
    }

    void assure(LearningStory story, LocalDate day, LocalDate recheckOn, Set<String> recheckAgencies) {
        LearningPointId point = stories.point(story);
        var choice = new AssuranceChoice.Assured(
                recheckOn, recheckAgencies.stream().map(cast::agency).collect(Collectors.toSet()));
        Set<ReturnId> unsettled =
                assurance.unsettled(point).stream().map(AgencyReturn::id).collect(Collectors.toSet());
        long version = assurance.theAssuranceOf(point).map(Assurance::version).orElse(0L);
        assurance.decide(
                point,
                choice,
                "The evidence of independent samples shows the change, and agencies keep looking.",
                unsettled,
                inMeeting(day),
                version,
                cast.chair());
    }

    private DecisionSetting inMeeting(LocalDate day) {
        return DecisionSetting.inMeeting(meeting(day));
    }

    private MeetingId meeting(LocalDate day) {
        MeetingId found = planned.get(day);
        if (found == null) {
            throw new IllegalStateException("The review group does not meet on " + day);
        }
        return found;
    }

    private long version(MeetingId id) {
        return meetings.list(cast.officer()).stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .map(Meeting::version)
                .orElseThrow();
    }
}
