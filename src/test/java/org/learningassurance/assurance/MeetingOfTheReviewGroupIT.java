package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TrackerIT
class MeetingOfTheReviewGroupIT {

    private static int year = 2061;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private OverdueReviewService overdue;

    @Autowired
    private WorkItemService workItems;

    @Autowired
    private DirectoryService directory;

    private Situation situation;
    private LocalDate today;
    private AgencyId agency;
    private LearningPointId point;

    @BeforeEach
    void someWorkWaits() {
        situation = new Situation(application);
        today = LocalDate.of(year++, 6, 1);
        situation.itIs(today);
        agency = situation.agency("Late");
        point = situation.asked(Set.of(Rung.DISSEMINATED), agency);
    }

    @Test
    void isTheNextOneForWhatComesUpUntilItsAgendaIsFrozen() {
        LocalDate first = today.plusDays(10);
        LocalDate second = today.plusDays(40);
        MeetingId meeting = meetings.plan(first, "Town hall", situation.officer);
        meetings.plan(second, "Town hall", situation.officer);
        assertThat(meetings.nextMeetingOnOrAfter(today)).isEqualTo(first);

        meetings.freezeAgenda(meeting, situation.versionOf(meeting), situation.officer);

        assertThat(meetings.nextMeetingOnOrAfter(today)).isEqualTo(second);
    }

    @Test
    void isOwedWithinTwentyWorkingDaysWhenNoneIsPlanned() {
        LocalDate beyond = meetings.list(situation.officer).stream()
                .map(Meeting::plannedOn)
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other)
                .plusDays(1);

        assertThat(meetings.nextMeetingOnOrAfter(beyond))
                .isEqualTo(WorkingCalendar.england().plus(beyond, 20));
    }

    @Test
    void isNotPlannedInThePastNorTwiceForADay() {
        meetings.plan(today.plusDays(3), "Town hall", situation.officer);

        assertThatThrownBy(() -> meetings.plan(today.plusDays(3), "Town hall", situation.officer))
                .isInstanceOf(Refusal.class)
                .hasMessage("A meeting is already planned for that day");
        assertThatThrownBy(() -> meetings.plan(today.minusDays(1), "Town hall", situation.officer))
                .hasMessage("The date of the meeting must be today or later");
        assertThatThrownBy(() -> meetings.plan(today.plusDays(9), "Town hall", situation.leadOf(agency)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void takesWhatWaitsForItAndNothingThatComesLater() {
        OverdueReviewId before = overdueReview();
        MeetingId meeting = situation.frozenMeeting(today.plusDays(5));
        situation.itIs(today.plusDays(1));
        LearningPointId another = situation.asked(Set.of(Rung.DISSEMINATED), agency);
        situation.itIs(WorkingCalendar.england().onOrAfter(today.plusDays(90)));
        situation.theClockRuns();
        OverdueReview after =
                overdue.openReviewOf(situation.claimItem(another, agency)).orElseThrow();

        MeetingView view = meetings.view(meeting, situation.officer);

        assertThat(view.meeting().agenda())
                .extracting(AgendaItem::subject)
                .contains(before.value())
                .doesNotContain(after.id().value());
    }

    @Test
    void keepsTheDayOfWhatIsOnItsAgendaAndSendsTheRestToTheNext() {
        UUID before = UUID.randomUUID();
        Instant cameUpBefore = application.getBean(Clock.class).instant();
        LocalDate first = today.plusDays(12);
        LocalDate second = today.plusDays(40);
        MeetingId meeting = situation.frozenMeeting(first);
        situation.itIs(today.plusDays(1));
        meetings.plan(second, "Town hall", situation.officer);

        assertThat(meetings.nextMeetingFor(before, cameUpBefore)).isEqualTo(first);
        assertThat(meetings.nextMeetingFor(
                        before, application.getBean(Clock.class).instant()))
                .isEqualTo(second);

        meetings.move(meeting, today.plusDays(15), "Room taken", situation.versionOf(meeting), situation.officer);
        assertThat(meetings.nextMeetingFor(before, cameUpBefore)).isEqualTo(today.plusDays(15));
    }

    @Test
    void movesTheDueDateOfWhatItTakesWithIt() {
        LocalDate first = today.plusDays(100);
        OverdueReviewId review = overdueReview();
        MeetingId meeting = meetings.plan(first, "Town hall", situation.officer);
        assertThat(decisionDueOn(review)).isEqualTo(first);

        meetings.freezeAgenda(meeting, situation.versionOf(meeting), situation.officer);
        situation.itIs(today.plusDays(1));
        meetings.plan(first.plusDays(30), "Town hall", situation.officer);
        assertThat(decisionDueOn(review)).isEqualTo(first);

        meetings.move(meeting, first.plusDays(2), "Room taken", situation.versionOf(meeting), situation.officer);
        assertThat(decisionDueOn(review)).isEqualTo(first.plusDays(2));

        meetings.cancel(meeting, "Chair is ill", situation.versionOf(meeting), situation.officer);
        assertThat(decisionDueOn(review)).isEqualTo(first.plusDays(30));
    }

    @Test
    void keepsWhoCameAndWhoDeclaredAnInterest() {
        MeetingId meeting = meetings.plan(today.plusDays(2), "Town hall", situation.officer);
        PostId chair = directory.reviewGroupChairPost();
        Map<PostId, Attendance> came = Map.of(chair, Attendance.PRESENT);
        assertThatThrownBy(
                        () -> meetings.recordAttendance(meeting, came, situation.versionOf(meeting), situation.officer))
                .isInstanceOf(Refusal.class)
                .hasMessage("This meeting is still to come: record who came on its day or afterwards");
        situation.itIs(today.plusDays(2));

        meetings.recordAttendance(meeting, came, situation.versionOf(meeting), situation.officer);

        assertThat(meetings.view(meeting, situation.chair).meeting().attendance())
                .singleElement()
                .satisfies(chairCame -> {
                    assertThat(chairCame.attendance()).isEqualTo(Attendance.PRESENT);
                    assertThat(chairCame.name()).startsWith("Chair of the Review Advisory Group");
                });
    }

    @Test
    void isConfirmedByTheChair() {
        OverdueReviewId review = overdueReview();
        MeetingId meeting = situation.frozenMeeting(today);
        decide(review, meeting);
        assertThatThrownBy(() -> meetings.confirm(meeting, situation.versionOf(meeting), situation.member))
                .isInstanceOf(Refusal.class)
                .hasMessage("The chair confirms this decision");

        int left = meetings.confirm(meeting, situation.versionOf(meeting), situation.chair);

        assertThat(left).isZero();
        MeetingView view = meetings.view(meeting, situation.officer);
        assertThat(view.meeting().status()).isEqualTo(MeetingStatus.CONFIRMED);
        assertThat(view.decisions()).singleElement().satisfies(minute -> {
            assertThat(minute.confirmedByName()).isEqualTo(situation.chair.name());
            assertThat(minute.recordedByName()).isEqualTo(situation.officer.name());
        });
    }

    @Test
    void isNotConfirmedByAChairForTheirOwnAgency() {
        OverdueReviewId review = overdueReview();
        MeetingId meeting = situation.frozenMeeting(today);
        decide(review, meeting);
        Actor chair = situation.somebody("Charlie", Role.REVIEW_GROUP_CHAIR, agency);

        assertThatThrownBy(() -> meetings.confirm(meeting, situation.versionOf(meeting), chair))
                .isInstanceOf(Refusal.class)
                .hasMessage("A decision about your own agency is confirmed by another");
        assertThat(meetings.view(meeting, situation.officer).unconfirmed()).isEqualTo(1);
    }

    @Test
    void takesNoDecisionsOnceConfirmed() {
        OverdueReviewId review = overdueReview();
        MeetingId meeting = situation.frozenMeeting(today);
        meetings.confirm(meeting, situation.versionOf(meeting), situation.chair);

        assertThatThrownBy(() -> decide(review, meeting))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The record of that meeting is confirmed");
    }

    @Test
    void isNotChangedFromAFormOfYesterday() {
        MeetingId meeting = meetings.plan(today.plusDays(4), "Town hall", situation.officer);
        long read = situation.versionOf(meeting);
        meetings.move(meeting, today.plusDays(6), "Room taken", read, situation.officer);

        assertThatThrownBy(() -> meetings.cancel(meeting, "Not needed", read, situation.officer))
                .isInstanceOf(StaleForm.class);
    }

    private void decide(OverdueReviewId review, MeetingId meeting) {
        overdue.decide(
                review,
                OverdueChoice.ACCEPT_GAP,
                "Two staff only",
                null,
                DecisionSetting.inMeeting(meeting),
                0,
                situation.officer);
    }

    private LocalDate decisionDueOn(OverdueReviewId review) {
        return workItems.openFor(Subject.of(review)).get(0).dueOn();
    }

    private OverdueReviewId overdueReview() {
        situation.itIs(WorkingCalendar.england().onOrAfter(today.plusDays(90)));
        situation.theClockRuns();
        today = situation.today();
        return overdue.openReviewOf(situation.claimItem(point, agency))
                .orElseThrow()
                .id();
    }
}
