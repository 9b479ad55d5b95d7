package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.worklist.WorkItemKind.COMPLETE_RAPID_REVIEW;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_DISSEMINATION;
import static org.learningassurance.worklist.WorkItemKind.DECIDE_ASSURANCE;
import static org.learningassurance.worklist.WorkItemKind.ISSUE_BRIEF;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefStatus;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundAsked;
import org.learningassurance.dissemination.RoundSettled;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.StatutoryClockPassed;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStarted;
import org.learningassurance.training.ActionStatus;
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
    DirectoryService directory;

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
    void issuingABriefHappensWholeOrNotAtAll() {
        LearningPointId id = learningPoints.draft(
                players.draft(Priority.STANDARD, false, List.of(players.asked(players.agency(), DISSEMINATED))),
                players.businessUnit);
        players.agree(id);
        ActionId action = actions.plan(
                new ActionPlan(
                        "GUIDANCE",
                        "Guidance",
                        "Write guidance",
                        Set.of(id),
                        Set.of(),
                        directory.trainingOfficerPost(),
                        players.today().plusMonths(1),
                        Map.of()),
                players.trainingOfficer);
        BriefVersionId brief = approvedBrief(id);
        trouble.begin(ActionStarted.class, Subject.of(action));
        assertThatThrownBy(() -> issue(brief)).hasMessageContaining("trouble");
        assertThat(briefs.theVersion(brief).status()).isEqualTo(BriefStatus.APPROVED);
        assertThat(stand.work(Subject.of(brief))).containsExactly(ISSUE_BRIEF);
        assertThat(stand.of(ProcessModel.LEARNING_POINT, id)).containsExactly("catch_briefIssued");

        trouble.end();
        issue(brief);
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

    private LearningPointId urgent(Players.Lead lead) {
        return learningPoints.draft(
                players.draft(Priority.STANDARD, true, List.of(players.asked(lead, DISSEMINATED))),
                players.businessUnit);
    }

    private BriefVersionId approvedBrief(LearningPointId covers) {
        BriefVersionId brief = briefs.draft(
                new BriefText(
                        "Think family",
                        Set.of(covers),
                        new BriefSections("A visit", "Staff listened", "Ask about everybody", "Ask", "Ask us")),
                null,
                players.businessUnit);
        briefs.askApproval(brief, briefs.theVersion(brief).version(), players.businessUnit);
        briefs.approve(brief, briefs.theVersion(brief).version(), players.manager);
        return brief;
    }

    private void issue(BriefVersionId brief) {
        briefs.issue(brief, briefs.theVersion(brief).version(), players.businessUnit);
    }

    private void wait(Duration passing) {
        movable.moveTo(players.now().plus(passing));
    }
}
