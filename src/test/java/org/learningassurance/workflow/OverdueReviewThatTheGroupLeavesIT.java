package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_OVERDUE;
import static org.learningassurance.worklist.WorkItemKind.EXECUTIVE_DECISION;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.ExecutiveChoice;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.OverdueEscalated;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueStatus;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.chase.Tell;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** The review group meets and decides nothing: its chair is reminded, and only after two meetings it goes before the Executive. */
@TrackerIT
class OverdueReviewThatTheGroupLeavesIT {

    /** Each test has a year of its own, so that no meeting of another counts. */
    private static int year = 2171;

    @Autowired
    OverdueReviewService overdueReviews;

    @Autowired
    MeetingService meetings;

    @Autowired
    ChaseService chase;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Trouble trouble;

    @Autowired
    MovableClock clock;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    WorkItemId claim = WorkItemId.next();
    ReturnId asked = ReturnId.next();
    OverdueReviewId review = OverdueReviewId.next();

    @BeforeEach
    void anOverdueClaimIsBeforeTheGroup() {
        players.liveUntil(calendar.onOrAfter(LocalDate.of(year++, 2, 1)));
        Players.Lead silent = players.agency();
        LearningPointId learningPoint = players.asking(players.asked(silent, DISSEMINATED));
        asked = answers.of(learningPoint, silent);
        WorkItem late = stand.theWork(Subject.of(asked));
        claim = late.id();
        players.liveUntil(calendar.plus(late.dueOn(), 20));
        review = overdueReviews.openReviewOf(claim).orElseThrow().id();
    }

    @AfterEach
    void noMoreTrouble() {
        trouble.end();
    }

    @Test
    void goesBeforeTheExecutiveByItselfAfterTwoMeetings() {
        LocalDate first = calendar.plus(players.today(), 12);
        LocalDate second = calendar.plus(first, 15);
        plan(first);
        plan(second);
        WorkItem before = stand.theWork(Subject.of(review));
        assertThat(before.dueOn()).as("the next meeting").isEqualTo(first);

        live(calendar.plus(first, 1));
        assertThat(stand.work(Subject.of(review))).as("one meeting has passed").containsExactly(DECIDE_OVERDUE);
        assertThat(chase.of(before.id()))
                .extracting(ChaseEntry::level)
                .containsExactly(ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED);
        live(second);
        assertThat(stand.work(Subject.of(review)))
                .as("the second meeting is today")
                .containsExactly(DECIDE_OVERDUE);
        live(calendar.plus(second, 1));
        assertThat(stand.work(Subject.of(review))).containsExactly(EXECUTIVE_DECISION);
        assertThat(overdueReviews.theReview(review).status()).isEqualTo(OverdueStatus.BEFORE_EXECUTIVE);
        assertThat(chase.of(before.id()))
                .as("the chair was reminded and nobody above")
                .hasSize(2)
                .allMatch(entry -> entry.tell() == Tell.HOLDER);

        WorkItem executive = stand.theWork(Subject.of(review));
        live(calendar.plus(executive.dueOn(), 6));
        assertThat(chase.of(executive.id()))
                .extracting(ChaseEntry::level)
                .containsExactly(ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED);
        assertThat(stand.instances(ProcessModel.OVERDUE_REVIEW, review)).hasSize(1);
        assertThat(overdueReviews.openReviewOf(claim))
                .hasValueSatisfying(open -> assertThat(open.id())
                        .as("no second review of the claim")
                        .isEqualTo(review));

        LocalDate directed = calendar.plus(players.today(), 10);
        overdueReviews.executiveDecide(
                review,
                ExecutiveChoice.DIRECT,
                "The chief officer will answer",
                directed,
                overdueReviews.theReview(review).version(),
                players.executive);
        assertThat(stand.end(ProcessModel.OVERDUE_REVIEW, review)).isEqualTo("end_decided");
        assertThat(stand.theWork(Subject.of(asked)).dueOn()).isEqualTo(directed);
    }

    @Test
    void goesBeforeTheExecutiveOnceThoughThatFailedAtFirst() {
        LocalDate first = calendar.plus(players.today(), 12);
        LocalDate second = calendar.plus(first, 15);
        plan(first);
        plan(second);
        players.liveUntil(calendar.plus(first, 1));
        trouble.beginEverywhere(OverdueEscalated.class);
        players.liveUntil(calendar.plus(second, 1));
        assertThat(stand.work(Subject.of(review))).containsExactly(DECIDE_OVERDUE);

        trouble.end();
        clock.moveTo(players.now().plus(Duration.ofMinutes(1)));
        dueJobs.runDue();
        assertThat(stand.work(Subject.of(review))).containsExactly(EXECUTIVE_DECISION);
        assertThat(stand.passed(ProcessModel.OVERDUE_REVIEW, review, "userTask_decideOverdue"))
                .isOne();
    }

    @Test
    void staysWithTheGroupWhileMeetingsAreCancelled() {
        for (int meeting = 0; meeting < 3; meeting++) {
            LocalDate day = calendar.plus(players.today(), 12);
            MeetingId planned = plan(day);
            assertThat(stand.theWork(Subject.of(review)).dueOn()).isEqualTo(day);
            players.liveUntil(calendar.plus(day, -1));
            meetings.cancel(planned, "No quorum", version(planned), players.businessUnit);
            players.liveUntil(calendar.plus(day, 1));
        }
        assertThat(stand.work(Subject.of(review))).containsExactly(DECIDE_OVERDUE);
        assertThat(overdueReviews.theReview(review).status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);
    }

    private MeetingId plan(LocalDate day) {
        return meetings.plan(day, "Town hall", players.businessUnit);
    }

    private long version(MeetingId meeting) {
        return meetings.view(meeting, players.chair).meeting().version();
    }

    /** Every working day, as the timer has it. */
    private void live(LocalDate until) {
        List<LocalDate> days = players.today()
                .plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        days.forEach(players::liveUntil);
    }
}
