package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.chase.ChaseLevel.BEFOREHAND;
import static org.learningassurance.chase.ChaseLevel.ESCALATED;
import static org.learningassurance.chase.ChaseLevel.REMINDED;
import static org.learningassurance.chase.ChaseLevel.REVIEW_GROUP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.MeetingStatus;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every step that is asked of somebody, in every process, is left undone: who is told of it, and when, depends on whose work it is. The
 * chase runs by its own timer on the mornings before and on each of those days. In September 2034 no bank holiday is near.
 */
@TrackerIT
class StepThatNobodyDoesIT {

    @Autowired
    Journeys journeys;

    @Autowired
    Travel travel;

    @Autowired
    ChaseService chase;

    @Autowired
    OverdueReviewService overdueReviews;

    @Autowired
    MeetingService meetings;

    @Autowired
    DirectoryService directory;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Roster roster;

    @Autowired
    Players players;

    @Autowired
    Stand stand;

    /** One row of the ledger. */
    record Told(LocalDate on, ChaseLevel level, @Nullable PostId post) {}

    /** What the policy has for some working days past the due date. */
    record Level(int workingDays, ChaseLevel level, PostId post) {}

    @BeforeEach
    void everyPostHasItsHolder() {
        players.moveTo(LocalDate.of(2034, 9, 4));
        for (Role role : List.of(
                Role.BUSINESS_UNIT,
                Role.BUSINESS_UNIT_MANAGER,
                Role.TRAINING_OFFICER,
                Role.REVIEW_GROUP_CHAIR,
                Role.EXECUTIVE)) {
            roster.incumbent(role);
        }
        players.liveUntil(players.today());
    }

    @AfterEach
    void noMeetingIsLeftOver() {
        meetings.list(players.chair).stream()
                .filter(meeting -> meeting.place().equals(getClass().getSimpleName()))
                .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
                .forEach(meeting -> meetings.cancel(meeting.id(), "Shown", meeting.version(), players.businessUnit));
    }

    static Stream<Arguments> everyStepThatIsAskedOfSomebody() {
        return Arrays.stream(ProcessModel.values())
                .flatMap(model -> Releases.userTasks(model).stream().map(step -> Arguments.of(model, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepThatIsAskedOfSomebody")
    void isRemindedOfAndToldOnEachOnceAndLaterDoneAllTheSame(ProcessModel model, String step) {
        Journey journey = journeys.to(model, step);
        String instance = travel.begin(model, journey, step);
        WorkItem asked = theWork(journey);
        if (asked.whose() == WhoseWork.REVIEW_GROUP) {
            asked = onceAMeetingIsPlanned(journey, asked);
        }
        List<Told> expected = expected(asked);
        live(expected);

        assertThat(told(asked)).containsExactlyElementsOf(expected);
        assertThat(theWork(journey).id()).as("the same step is still asked").isEqualTo(asked.id());
        assertThat(travel.places(instance)).contains(step);
        assertThat(overdueReviews.openReviewOf(asked.id()).isPresent())
                .as("only agencies' claims come before the review group")
                .isEqualTo(asked.whose() == WhoseWork.AGENCY);

        travel.toTheEnd(step, instance, journey);
        players.liveUntil(calendar.plus(players.today(), 25));
        assertThat(told(asked)).as("nobody is told of what is done").hasSameSizeAs(expected);
        assertThat(overdueReviews.openReviewOf(asked.id())).isEmpty();
    }

    /**
     * What the review group is asked falls due at its next meeting, and the levels start again with that date. A practice review is
     * agreed in time for its publication, whenever the group meets.
     */
    private WorkItem onceAMeetingIsPlanned(Journey journey, WorkItem asked) {
        LocalDate day = calendar.plus(players.today(), 15);
        meetings.plan(day, getClass().getSimpleName(), players.businessUnit);
        WorkItem moved = theWork(journey);
        assertThat(moved.id()).isEqualTo(asked.id());
        assertThat(moved.dueOn()).isEqualTo(asked.kind() == WorkItemKind.AGREE_PRACTICE_REVIEW ? asked.dueOn() : day);
        return moved;
    }

    private List<Told> expected(WorkItem asked) {
        LocalDate tomorrow = calendar.plus(players.today(), 1);
        return levels(asked).stream()
                .map(level -> {
                    LocalDate day = day(asked.dueOn(), level.workingDays());
                    return new Told(day.isBefore(tomorrow) ? tomorrow : day, level.level(), level.post());
                })
                .toList();
    }

    /** A date on a day off is kept by the working day before it. */
    private LocalDate day(LocalDate due, int workingDays) {
        boolean inTime = workingDays < 0 && !calendar.isWorkingDay(due);
        return calendar.plus(inTime ? calendar.plus(due, -1) : due, workingDays);
    }

    private List<Level> levels(WorkItem asked) {
        PostId holder = asked.post();
        return switch (asked.whose()) {
            case AGENCY ->
                List.of(
                        new Level(-10, BEFOREHAND, holder),
                        new Level(5, REMINDED, holder),
                        new Level(10, ESCALATED, strategicLead(asked)),
                        new Level(20, REVIEW_GROUP, directory.reviewGroupChairPost()));
            case BUSINESS_UNIT ->
                List.of(
                        new Level(-5, BEFOREHAND, holder),
                        new Level(1, REMINDED, holder),
                        new Level(5, ESCALATED, directory.businessUnitManagerPost()));
            case REVIEW_GROUP -> List.of(new Level(-10, BEFOREHAND, holder), new Level(1, REMINDED, holder));
            case EXECUTIVE -> List.of(new Level(-10, BEFOREHAND, holder), new Level(5, REMINDED, holder));
        };
    }

    /** Agencies of process tests have a training lead alone. */
    private PostId strategicLead(WorkItem asked) {
        AgencyId agency = asked.agency().orElseThrow();
        roster.somebody(Role.AGENCY_STRATEGIC_LEAD, agency);
        return directory.strategicLead(agency).orElseThrow().id();
    }

    /** The working day before each of the days, the day, and a long time after the last. */
    private void live(List<Told> expected) {
        for (Told each : expected) {
            LocalDate before = calendar.plus(each.on(), -1);
            if (before.isAfter(players.today())) {
                players.liveUntil(before);
            }
            players.liveUntil(each.on());
        }
        LocalDate last = expected.get(expected.size() - 1).on();
        players.liveUntil(calendar.plus(last, 1));
        players.liveUntil(calendar.plus(last, 4));
    }

    private List<Told> told(WorkItem asked) {
        return chase.of(asked.id()).stream()
                .filter(entry -> entry.dueRevision() == asked.dueRevision())
                .map(entry ->
                        new Told(entry.at().atZone(DomainEvent.ZONE).toLocalDate(), entry.level(), entry.toldPost()))
                .toList();
    }

    private WorkItem theWork(Journey journey) {
        return stand.theWork(journey.subject().orElseThrow());
    }
}
