package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.worklist.WorkItemKind.COMPLETE_RAPID_REVIEW;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_DISSEMINATION;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_ASSURANCE;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_OVERDUE;
import static org.learningassurance.worklist.WorkItemKind.ISSUE_BRIEF;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.OverdueReviewOpened;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefStatus;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundAsked;
import org.learningassurance.dissemination.RoundSettled;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.notification.OutboxFilter;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.StatutoryClockPassed;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStarted;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** A step fails and is tried again by itself; what it had begun is gone until it succeeds. */
@TrackerIT
class FailingStepsIT {

    private static final LocalDate MONDAY = LocalDate.of(2029, 6, 4);

    @Autowired
    LearningPointService learningPoints;

    @Autowired
    BriefService briefs;

    @Autowired
    ReviewService reviews;

    @Autowired
    ActionService actions;

    @Autowired
    ReturnService returns;

    @Autowired
    Briefs desk;

    @Autowired
    Actions planning;

    @Autowired
    ChaseService chase;

    @Autowired
    OverdueReviewService overdueReviews;

    @Autowired
    OutboxService outbox;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Journeys journeys;

    @Autowired
    Travel travel;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    Trouble trouble;

    @Autowired
    StuckWork stuck;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    MovableClock movable;

    @BeforeEach
    void onThatMonday() {
        players.moveTo(MONDAY);
    }

    @AfterEach
    void noMoreTrouble() {
        trouble.end();
    }

    @Test
    void askingIsTriedAgainAfterAMinute() {
        Players.Lead lead = players.agency();
        LearningPointId id = urgent(lead);
        trouble.begin(RoundAsked.class, Subject.of(id));
        players.agree(id);
        dueJobs.runDue();
        assertThat(returns.currentRound(id)).as("nothing half done").isZero();
        assertThat(stand.of(ProcessModel.LEARNING_POINT, id)).containsExactly("serviceTask_askAgencies");

        trouble.end();
        assertThat(dueJobs.runDue()).as("not before its time").isZero();
        wait(Duration.ofMinutes(1));
        dueJobs.runDue();
        assertThat(returns.currentRound(id)).isOne();
        assertThat(stand.work(Subject.of(answers.of(id, lead)))).containsExactly(CONFIRM_DISSEMINATION);
    }

    @Test
    void settlingIsTriedAgainAndWakesTheLearningPointOnce() {
        Players.Lead lead = players.agency();
        LearningPointId id = players.asking(players.asked(lead, DISSEMINATED));
        ReturnId asked = answers.of(id, lead);
        trouble.begin(RoundSettled.class, Subject.of(id));
        answers.throughDissemination(asked, lead, players.businessUnit);
        dueJobs.runDue();
        assertThat(returns.isRoundSettled(id, 1)).isFalse();
        assertThat(stand.of(ProcessModel.AGENCY_RETURN, asked)).containsExactly("serviceTask_settleRound");
        assertThat(stand.work(Subject.of(id))).isEmpty();

        trouble.end();
        wait(Duration.ofMinutes(1));
        dueJobs.runDue();
        assertThat(returns.isRoundSettled(id, 1)).isTrue();
        assertThat(stand.work(Subject.of(id))).containsExactly(DECIDE_ASSURANCE);
        assertThat(stand.passed(ProcessModel.LEARNING_POINT, id, "catch_roundSettled"))
                .isOne();
    }

    @Test
    void timerOfAStatutoryDateIsTriedAgain() {
        ReviewId review = reviews.notifyRapidReview(
                NewReview.rapidReview("A rapid review", players.today(), RestrictedFacts.none()), players.businessUnit);
        trouble.begin(StatutoryClockPassed.class, Subject.of(review));
        LocalDate late = reviews.theReview(review).deadline().orElseThrow().plusDays(1);
        players.liveUntil(late);
        assertThat(stand.passed(ProcessModel.REVIEW, review, "end_rapidReviewLate"))
                .isZero();
        trouble.end();
        wait(Duration.ofMinutes(1));
        dueJobs.runDue();
        assertThat(stand.passed(ProcessModel.REVIEW, review, "end_rapidReviewLate"))
                .isOne();
        assertThat(stand.work(Subject.of(review))).containsExactly(COMPLETE_RAPID_REVIEW);
    }

    @Test
    void mailsOfARoundAreTriedAgainAndWhatItWroteStandsOnce() {
        Players.Lead lead = players.agency();
        WorkItem claim = claimOf(lead);
        players.moveTo(calendar.plus(claim.dueOn(), -10));
        Journey round = journeys.to(ProcessModel.CHASE_ROUND, "serviceTask_prepareDigests");
        String instance = travel.begin(ProcessModel.CHASE_ROUND, round, "serviceTask_prepareDigests");
        trouble.beginEverywhere();
        assertThatThrownBy(() -> travel.leave("serviceTask_prepareDigests", instance, round))
                .hasStackTraceContaining("trouble");
        assertThat(chase.of(claim.id())).extracting(ChaseEntry::level).containsExactly(ChaseLevel.BEFOREHAND);
        assertThat(mailsTo(lead)).isZero();

        trouble.end();
        travel.toTheEnd("serviceTask_prepareDigests", instance, round);
        assertThat(mailsTo(lead)).isOne();
        assertThat(chase.of(claim.id())).hasSize(1);
    }

    @Test
    void claimIsPutBeforeTheGroupOnceThoughItFailedAtFirst() {
        WorkItem claim = claimOf(players.agency());
        players.moveTo(calendar.plus(claim.dueOn(), 20));
        trouble.beginEverywhere(OverdueReviewOpened.class);
        chase.askForRound(players.businessUnit);
        dueJobs.runDue();
        assertThat(overdueReviews.openReviewOf(claim.id())).isEmpty();
        assertThat(chase.of(claim.id())).extracting(ChaseEntry::level).containsExactly(ChaseLevel.REVIEW_GROUP);

        trouble.end();
        wait(Duration.ofMinutes(1));
        dueJobs.runDue();
        OverdueReviewId review =
                overdueReviews.openReviewOf(claim.id()).orElseThrow().id();
        assertThat(stand.instances(ProcessModel.OVERDUE_REVIEW, review)).hasSize(1);
        assertThat(stand.work(Subject.of(review))).containsExactly(DECIDE_OVERDUE);
        assertThat(chase.of(claim.id())).hasSize(1);
    }

    @Test
    void roundPutsAllItsClaimsBeforeTheGroupOrNone() {
        List<WorkItem> claims = List.of(claimOf(players.agency()), claimOf(players.agency()));
        players.moveTo(calendar.plus(claims.get(1).dueOn(), 20));
        Journey round = journeys.to(ProcessModel.CHASE_ROUND, "serviceTask_putBeforeReviewGroup");
        String instance = travel.begin(ProcessModel.CHASE_ROUND, round, "serviceTask_putBeforeReviewGroup");
        trouble.beginAtEveryStart(ProcessModel.OVERDUE_REVIEW);
        assertThatThrownBy(() -> travel.leave("serviceTask_putBeforeReviewGroup", instance, round))
                .hasStackTraceContaining("overdueReviewRequested");
        assertThat(travel.places(instance)).containsExactly("serviceTask_putBeforeReviewGroup");
        assertThat(claims)
                .allSatisfy(claim -> assertThat(chase.of(claim.id()))
                        .extracting(ChaseEntry::level)
                        .containsExactly(ChaseLevel.REVIEW_GROUP));

        trouble.end();
        travel.toTheEnd("serviceTask_putBeforeReviewGroup", instance, round);
        dueJobs.runDue();
        assertThat(claims).allSatisfy(claim -> {
            OverdueReviewId review =
                    overdueReviews.openReviewOf(claim.id()).orElseThrow().id();
            assertThat(stand.instances(ProcessModel.OVERDUE_REVIEW, review)).hasSize(1);
            assertThat(chase.of(claim.id())).hasSize(1);
        });
    }

    @Test
    void roundThatCannotBeginLeavesNothingBehindAndIsAskedForAgain() {
        WorkItem claim = claimOf(players.agency());
        players.moveTo(calendar.plus(claim.dueOn(), -10));
        trouble.beginAtEveryStart(ProcessModel.CHASE_ROUND);
        assertThatThrownBy(() -> chase.askForRound(players.businessUnit)).hasMessageContaining("chaseRoundRequested");
        dueJobs.runDue();
        assertThat(chase.of(claim.id())).isEmpty();

        trouble.end();
        chase.askForRound(players.businessUnit);
        dueJobs.runDue();
        assertThat(chase.of(claim.id())).extracting(ChaseEntry::level).containsExactly(ChaseLevel.BEFOREHAND);
    }

    @Test
    void issuingABriefHappensWholeOrNotAtAll() {
        LearningPointId id = learningPoints.draft(
                players.draft(Priority.STANDARD, false, List.of(players.asked(players.agency(), DISSEMINATED))),
                players.businessUnit);
        players.agree(id);
        ActionId action = planning.plan("GUIDANCE", Map.of(), Set.of(id));
        BriefVersionId brief = desk.approved(id);
        trouble.begin(ActionStarted.class, Subject.of(action));
        assertThatThrownBy(() -> desk.issue(brief)).hasMessageContaining("trouble");
        assertThat(briefs.theVersion(brief).status()).isEqualTo(BriefStatus.APPROVED);
        assertThat(stand.work(Subject.of(brief))).containsExactly(ISSUE_BRIEF);
        assertThat(stand.of(ProcessModel.LEARNING_POINT, id)).containsExactly("catch_briefIssued");

        trouble.end();
        desk.issue(brief);
        assertThat(stand.end(ProcessModel.LEARNING_BRIEF, brief)).isEqualTo("end_issued");
        assertThat(actions.theAction(action).status()).isEqualTo(ActionStatus.STARTED);
    }

    @Test
    void whatFailsTooOftenIsStuckUntilSomebodyRetries() {
        Players.Lead lead = players.agency();
        LearningPointId id = urgent(lead);
        trouble.begin(RoundAsked.class, Subject.of(id));
        players.agree(id);
        for (Duration pause : List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10))) {
            wait(pause);
            dueJobs.runDue();
            assertThat(failed(id)).singleElement().matches(step -> !step.isStuck(), "is tried again by itself");
        }
        wait(Duration.ofHours(1));
        dueJobs.runDue();
        assertThat(failed(id)).singleElement().matches(StuckStep::isStuck, "is stuck");
        StuckStep step = failed(id).get(0);
        assertThat(step.what()).isEqualTo("Ask the agencies");
        assertThat(step.process()).isEqualTo("Learning point");
        trouble.end();
        dueJobs.runDue();
        assertThat(returns.currentRound(id))
                .as("nothing more happens by itself")
                .isZero();

        stuck.retry(step.job(), players.businessUnit);
        assertThat(failed(id)).noneMatch(StuckStep::isStuck);
        dueJobs.runDue();
        assertThat(returns.currentRound(id)).isOne();
    }

    private List<StuckStep> failed(LearningPointId id) {
        return stuck.steps(players.businessUnit).stream()
                .filter(step -> step.subject().filter(Subject.of(id)::equals).isPresent())
                .toList();
    }

    private WorkItem claimOf(Players.Lead lead) {
        LearningPointId id = players.asking(players.asked(lead, DISSEMINATED));
        return stand.theWork(Subject.of(answers.of(id, lead)));
    }

    private long mailsTo(Players.Lead lead) {
        return outbox.outbox(new OutboxFilter(null, null, lead.actor().whoever()), 1, 10, players.businessUnit)
                .total();
    }

    private LearningPointId urgent(Players.Lead lead) {
        return learningPoints.draft(
                players.draft(Priority.STANDARD, true, List.of(players.asked(lead, DISSEMINATED))),
                players.businessUnit);
    }

    private void wait(Duration passing) {
        movable.moveTo(players.now().plus(passing));
    }
}
