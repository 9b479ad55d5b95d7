package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.chase.ChaseLevel.BEFOREHAND;
import static org.learningassurance.chase.ChaseLevel.ESCALATED;
import static org.learningassurance.chase.ChaseLevel.REMINDED;
import static org.learningassurance.chase.ChaseLevel.REVIEW_GROUP;
import static org.learningassurance.shared.Rung.DISSEMINATED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningassurance.assurance.OverdueReview;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.notification.MessageKind;
import org.learningassurance.notification.OutboxFilter;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TrackerIT
class ChaseRoundIT {

    /** The Thursday before Easter 2033; Friday and Monday are bank holidays. */
    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2033, 4, 14);

    @Autowired
    ChaseService chase;

    @Autowired
    OverdueReviewService overdueReviews;

    @Autowired
    LearningPointService learningPoints;

    @Autowired
    OutboxService outbox;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Roster roster;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    OwnJobs jobs;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void onThatThursday() {
        players.moveTo(MAUNDY_THURSDAY);
        players.liveUntil(MAUNDY_THURSDAY);
    }

    @Test
    void runsByItselfOnWorkingDaysOnly() {
        long before = ended("end_chased");
        players.liveUntil(MAUNDY_THURSDAY.plusDays(1));
        assertThat(ended("end_chased")).as("Good Friday").isEqualTo(before);
        players.liveUntil(MAUNDY_THURSDAY.plusDays(3));
        assertThat(ended("end_chased")).as("the week-end").isEqualTo(before);
        players.liveUntil(MAUNDY_THURSDAY.plusDays(4));
        assertThat(ended("end_chased")).as("Easter Monday").isEqualTo(before);
        players.liveUntil(MAUNDY_THURSDAY.plusDays(5));
        assertThat(ended("end_chased")).as("Tuesday").isEqualTo(before + 1);
        assertThat(rounds().count()).isZero();
    }

    @Test
    void chasesNobodyOverTheHolidays() {
        players.moveTo(calendar.plus(MAUNDY_THURSDAY, -20));
        WorkItem claim = asked(Priority.HIGH, players.agency());
        assertThat(claim.dueOn()).isEqualTo(MAUNDY_THURSDAY);
        players.liveUntil(MAUNDY_THURSDAY);
        chase.askForRound(players.businessUnit);
        dueJobs.runDue();
        assertThat(levels(claim)).containsExactly(BEFOREHAND);
        for (int days = 1; days <= 4; days++) {
            players.liveUntil(MAUNDY_THURSDAY.plusDays(days));
            chase.askForRound(players.businessUnit);
            dueJobs.runDue();
            assertThat(levels(claim)).as("not even when asked for").containsExactly(BEFOREHAND);
        }
        players.liveUntil(MAUNDY_THURSDAY.plusDays(5));
        assertThat(levels(claim)).as("the first working day late").containsExactly(BEFOREHAND, REMINDED);
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 5, 10, 20", "HIGH, 1, 5, 10"})
    void reachesEachLevelOnItsDay(Priority priority, int reminded, int escalated, int reviewGroup) {
        WorkItem claim = asked(priority, players.agency());
        on(claim, -11);
        assertThat(levels(claim)).isEmpty();
        on(claim, -10);
        assertThat(levels(claim)).containsExactly(BEFOREHAND);
        on(claim, reminded - 1);
        assertThat(levels(claim)).containsExactly(BEFOREHAND);
        on(claim, reminded);
        assertThat(levels(claim)).containsExactly(BEFOREHAND, REMINDED);
        on(claim, escalated - 1);
        assertThat(levels(claim)).containsExactly(BEFOREHAND, REMINDED);
        on(claim, escalated);
        assertThat(levels(claim)).containsExactly(BEFOREHAND, REMINDED, ESCALATED);
        on(claim, reviewGroup - 1);
        assertThat(levels(claim)).containsExactly(BEFOREHAND, REMINDED, ESCALATED);
        assertThat(overdueReviews.openReviewOf(claim.id())).isEmpty();
        on(claim, reviewGroup);
        on(claim, reviewGroup + 1);
        assertThat(levels(claim)).containsExactly(BEFOREHAND, REMINDED, ESCALATED, REVIEW_GROUP);
        assertReviewedOnce(claim);
    }

    @ParameterizedTest
    @EnumSource(Priority.class)
    void remindsOfAnItemOnceForItsDateHoweverOftenItRuns(Priority priority) {
        WorkItem claim = asked(priority, players.agency());
        on(claim, -10);
        chase.askForRound(players.businessUnit);
        chase.askForRound(players.businessUnit);
        dueJobs.runDue();
        assertThat(levels(claim)).containsExactly(BEFOREHAND);
    }

    @Test
    void goesByTheDateThatAJudgeNamedForAFullerClaim() {
        Players.Lead lead = players.agency();
        WorkItem first = asked(Priority.HIGH, lead);
        ReturnId asked = new ReturnId(first.subject().id());
        answers.disseminatedWithoutFigure(asked, lead);
        LocalDate named = calendar.plus(first.dueOn(), 15);
        answers.askForMore(asked, DISSEMINATED, named, players.businessUnit);

        WorkItem fuller = stand.theWork(first.subject());
        assertThat(fuller.kind()).isEqualTo(first.kind());
        assertThat(fuller.dueOn()).isEqualTo(named);
        on(first, 4);
        assertThat(levels(fuller)).as("late for the first date only").isEmpty();
        on(fuller, -10);
        assertThat(levels(fuller)).containsExactly(BEFOREHAND);
        on(fuller, 1);
        assertThat(levels(fuller)).containsExactly(BEFOREHAND, REMINDED);
        assertThat(levels(first)).isEmpty();
    }

    @Test
    void afterAnOutageAnItemGoesStraightToItsLevelWithOneEntryAndOneMail() {
        Players.Lead lead = players.agency();
        Actor strategicLead = roster.somebody(Role.AGENCY_STRATEGIC_LEAD, lead.agency());
        WorkItem claim = asked(Priority.STANDARD, lead);
        on(claim, 2);
        assertThat(levels(claim)).containsExactly(BEFOREHAND);

        on(claim, 12);
        assertThat(levels(claim)).as("ten working days without a round").containsExactly(BEFOREHAND, ESCALATED);
        on(claim, 13);
        assertThat(levels(claim)).containsExactly(BEFOREHAND, ESCALATED);
        assertThat(mailsTo(strategicLead)).containsExactly(MessageKind.ESCALATION);
        assertThat(overdueReviews.openReviewOf(claim.id())).isEmpty();
    }

    @Test
    void clockThatIsSetBackAnHourTellsNothingTwice() {
        Players.Lead lead = players.agency();
        WorkItem claim = asked(Priority.STANDARD, lead);
        on(claim, 6);
        List<ChaseLevel> told = levels(claim);
        assertThat(told).isNotEmpty();

        players.moveBackAnHour();
        chase.askForRound(players.businessUnit);
        dueJobs.runDue();

        assertThat(levels(claim)).isEqualTo(told);
        assertThat(mailsTo(lead.actor())).hasSize(1);
    }

    @Test
    void runsOnceOnEachWorkingDayAroundTheChangesOfSummerTime() {
        for (LocalDate sunday : List.of(LocalDate.of(2033, 3, 27), LocalDate.of(2033, 10, 30))) {
            players.moveTo(sunday.minusDays(2));
            players.liveUntil(sunday.minusDays(2));
            long before = ended("end_chased");
            players.liveUntil(sunday);
            assertThat(ended("end_chased")).as("until " + sunday).isEqualTo(before);
            players.liveUntil(sunday.plusDays(1));
            assertThat(ended("end_chased")).as("on the Monday").isEqualTo(before + 1);
            players.liveUntil(sunday.plusDays(2));
            assertThat(ended("end_chased")).as("on the Tuesday").isEqualTo(before + 2);
        }
    }

    @Test
    void runTwiceInADayPutsEachClaimBeforeTheGroupOnce() {
        List<WorkItem> claims = Stream.generate(() -> asked(Priority.STANDARD, players.agency()))
                .limit(5)
                .toList();
        on(claims.get(0), 20);
        chase.askForRound(players.businessUnit);
        chase.askForRound(players.businessUnit);
        dueJobs.runDue();

        assertThat(claims).allSatisfy(claim -> {
            assertThat(levels(claim)).containsExactly(REVIEW_GROUP);
            assertReviewedOnce(claim);
        });
        assertThat(rounds().count()).isZero();
    }

    @Test
    void twoRoundsAtOncePutEachClaimBeforeTheGroupOnce() throws Exception {
        List<WorkItem> claims = Stream.generate(() -> asked(Priority.STANDARD, players.agency()))
                .limit(10)
                .toList();
        players.moveTo(calendar.plus(claims.get(0).dueOn(), 20));
        chase.askForRound(players.businessUnit);
        chase.askForRound(players.businessUnit);
        List<ProcessInstance> rounds = rounds().list();
        assertThat(rounds).hasSize(2);

        AtOnce.all(rounds.stream()
                .<Callable<Integer>>map(round -> () -> jobs.runThrough(round.getId()))
                .toList());
        dueJobs.runDue();

        assertThat(claims).allSatisfy(claim -> {
            assertThat(levels(claim)).containsExactly(REVIEW_GROUP);
            assertReviewedOnce(claim);
        });
        assertThat(rounds().count()).isZero();
    }

    @Test
    void runsNowWhenAskedFor() {
        long before = ended("end_chased");
        chase.askForRound(players.businessUnit);
        assertThat(ended("end_chased")).as("apart from the click").isEqualTo(before);
        dueJobs.runDue();
        assertThat(ended("end_chased")).isEqualTo(before + 1);
    }

    private WorkItem asked(Priority priority, Players.Lead lead) {
        LearningPointId learningPoint = learningPoints.draft(
                players.draft(priority, true, List.of(players.asked(lead, DISSEMINATED))), players.businessUnit);
        players.agree(learningPoint);
        dueJobs.runDue();
        return stand.theWork(Subject.of(answers.of(learningPoint, lead)));
    }

    /** Lives until that many working days past the due date. */
    private void on(WorkItem claim, int workingDays) {
        players.liveUntil(workingDays == 0 ? claim.dueOn() : calendar.plus(claim.dueOn(), workingDays));
    }

    private void assertReviewedOnce(WorkItem claim) {
        List<UUID> reviews = jdbc.sql("select id from overdue_review where work_item = ?")
                .param(claim.id().value())
                .query(UUID.class)
                .list();
        assertThat(reviews).as("ever opened").hasSize(1);
        OverdueReviewId review = OverdueReviewId.of(reviews.get(0));
        assertThat(overdueReviews.openReviewOf(claim.id()))
                .map(OverdueReview::id)
                .contains(review);
        assertThat(stand.instances(ProcessModel.OVERDUE_REVIEW, review)).hasSize(1);
        assertThat(stand.instances(ProcessModel.OVERDUE_REVIEW, claim.id()))
                .as("none that has not begun")
                .isEmpty();
    }

    private List<MessageKind> mailsTo(Actor person) {
        return outbox
                .outbox(new OutboxFilter(null, null, person.whoever()), 1, 100, players.businessUnit)
                .items()
                .stream()
                .map(mail -> mail.message().kind())
                .toList();
    }

    private List<ChaseLevel> levels(WorkItem claim) {
        return chase.of(claim.id()).stream().map(ChaseEntry::level).toList();
    }

    /** Those under way. */
    private ProcessInstanceQuery rounds() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(ProcessModel.CHASE_ROUND.key());
    }

    private long ended(String event) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(event)
                .finished()
                .count();
    }
}
