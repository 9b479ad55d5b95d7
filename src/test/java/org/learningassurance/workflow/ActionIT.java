package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.worklist.WorkItemKind.CARRY_OUT_ACTION;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_GO_LIVE;
import static org.learningassurance.worklist.WorkItemKind.CONSIDER_SESSIONS;
import static org.learningassurance.worklist.WorkItemKind.DELIVER_SESSIONS;
import static org.learningassurance.worklist.WorkItemKind.UPDATE_MATERIAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class ActionIT {

    @Autowired
    ActionService actions;

    @Autowired
    Actions planner;

    @Autowired
    ChaseService chase;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    LearningPointService learningPoints;

    @Autowired
    Players players;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    @Test
    void trainingUpdateRunsFromMaterialToTheWorkforceTarget() {
        AgencyId agency = players.agency().agency();
        ActionId update = planner.trainingUpdate();
        assertThat(work(update)).containsExactly(UPDATE_MATERIAL);
        planner.materialUpdated(update);
        assertThat(work(update)).containsExactly(CONFIRM_GO_LIVE);
        planner.wentLive(update);
        assertThat(work(update)).containsExactly(CONSIDER_SESSIONS);
        planner.planSessions(update, agency, players.today());
        assertThat(work(update)).containsExactly(DELIVER_SESSIONS);

        planner.hold(update, agency, 12);
        assertThat(work(update)).as("12 of 20 are not enough").containsExactly(DELIVER_SESSIONS);
        planner.hold(update, agency, 8);
        assertThat(work(update)).isEmpty();
        assertThat(stand.end(ProcessModel.TRAINING_UPDATE, update)).isEqualTo("end_targetReached");
    }

    @Test
    void trainingUpdateMayDoWithoutSessions() {
        ActionId update = planner.trainingUpdate();
        planner.materialUpdated(update);
        planner.wentLive(update);
        actions.sessionsNotNeeded(update, "Everybody takes the refresher", version(update), players.trainingOfficer);
        assertThat(stand.end(ProcessModel.TRAINING_UPDATE, update)).isEqualTo("end_noSessions");
        assertThat(stand.passed(ProcessModel.TRAINING_UPDATE, update, "userTask_deliverSessions"))
                .isZero();
    }

    @Test
    void sessionsAloneBeginWithConsidering() {
        ActionId alone = planner.started("PRACTITIONER_SESSIONS", Map.of());
        assertThat(work(alone)).containsExactly(CONSIDER_SESSIONS);
        assertThat(stand.passed(ProcessModel.TRAINING_UPDATE, alone, "userTask_updateMaterial"))
                .isZero();
    }

    @Test
    void otherActionIsCarriedOut() {
        ActionId guidance = planner.guidance();
        assertThat(work(guidance)).containsExactly(CARRY_OUT_ACTION);
        planner.carryOut(guidance);
        assertThat(stand.end(ProcessModel.PARTNERSHIP_ACTION, guidance)).isEqualTo("end_carriedOut");
        assertThat(work(guidance)).isEmpty();
    }

    @Test
    void movedDateOfATrainingUpdateMovesTheWorkAndStartsItsLevelsAgain() {
        players.liveUntil(LocalDate.of(2034, 1, 9));
        assertLevelsStartAgain(planner.trainingUpdate());
    }

    @Test
    void movedDateOfAnotherActionMovesTheWorkAndStartsItsLevelsAgain() {
        players.liveUntil(LocalDate.of(2034, 1, 9));
        assertLevelsStartAgain(planner.guidance());
    }

    private void assertLevelsStartAgain(ActionId action) {
        WorkItem asked = stand.theWork(Subject.of(action));
        players.liveUntil(calendar.plus(asked.dueOn(), 1));
        assertThat(levels(asked, 0)).containsExactly(ChaseLevel.REMINDED);
        LocalDate later = calendar.plus(players.today(), 20);
        planner.moveDue(action, later);
        WorkItem moved = stand.theWork(Subject.of(action));
        assertThat(moved.id()).isEqualTo(asked.id());
        assertThat(moved.dueOn()).isEqualTo(later);
        assertThat(moved.dueRevision()).isOne();

        players.liveUntil(calendar.plus(later, -6));
        assertThat(levels(asked, 1)).isEmpty();
        players.liveUntil(calendar.plus(later, -5));
        assertThat(levels(asked, 1)).containsExactly(ChaseLevel.BEFOREHAND);
        assertThat(levels(asked, 0)).as("the old date is chased no more").containsExactly(ChaseLevel.REMINDED);
    }

    @Test
    void sessionsPlannedAgainMoveTheirWork() {
        AgencyId agency = players.agency().agency();
        ActionId update = planner.trainingUpdate();
        planner.materialUpdated(update);
        planner.wentLive(update);
        planner.planSessions(update, agency, players.today());
        LocalDate before = stand.theWork(Subject.of(update)).dueOn();
        planner.planSessionsAgain(update, agency, players.today().plusMonths(3));
        assertThat(stand.theWork(Subject.of(update)).dueOn())
                .isAfter(before)
                .isEqualTo(actions.theAction(update).stepDueOn());
        assertThat(work(update)).containsExactly(DELIVER_SESSIONS);
    }

    @Test
    void withdrawnActionEndsWhereverItStands() {
        ActionId update = planner.trainingUpdate();
        ActionId guidance = planner.guidance();
        for (ActionId each : List.of(update, guidance)) {
            planner.withdraw(each);
            assertThat(work(each)).isEmpty();
        }
        assertThat(stand.running(ProcessModel.TRAINING_UPDATE, update)).isFalse();
        assertThat(stand.running(ProcessModel.PARTNERSHIP_ACTION, guidance)).isFalse();
    }

    @Test
    void plannedForALearningPointItStartsWhenThatGoesOn() {
        LearningPointId learningPoint = learningPoints.draft(
                players.draft(Priority.STANDARD, true, List.of(players.asked(players.agency(), DISSEMINATED))),
                players.businessUnit);
        ActionId planned = planner.plan("GUIDANCE", Map.of(), Set.of(learningPoint));
        assertThat(actions.theAction(planned).status()).isEqualTo(ActionStatus.PLANNED);
        assertThat(work(planned)).isEmpty();
        players.agree(learningPoint);
        assertThat(work(planned)).containsExactly(CARRY_OUT_ACTION);
    }

    @Test
    void endsWithTheOnlyLearningPointThatItServes() {
        LearningPointId learningPoint = players.asking(players.asked(players.agency(), DISSEMINATED));
        LearningPointId other = players.asking(players.asked(players.agency(), DISSEMINATED));
        ActionId forOne = planner.plan("GUIDANCE", Map.of(), Set.of(learningPoint));
        ActionId forBoth = planner.plan("GUIDANCE", Map.of(), Set.of(learningPoint, other));
        learningPoints.withdraw(
                learningPoint,
                "Learnt before",
                learningPoints.theLearningPoint(learningPoint).version(),
                players.businessUnit);
        dueJobs.runDue();
        assertThat(actions.theAction(forOne).status()).isEqualTo(ActionStatus.WITHDRAWN);
        assertThat(work(forOne)).isEmpty();
        assertThat(work(forBoth)).containsExactly(CARRY_OUT_ACTION);
    }

    private List<ChaseLevel> levels(WorkItem asked, int dueRevision) {
        return chase.of(asked.id()).stream()
                .filter(entry -> entry.dueRevision() == dueRevision)
                .map(ChaseEntry::level)
                .toList();
    }

    private List<WorkItemKind> work(ActionId action) {
        return stand.work(Subject.of(action));
    }

    private long version(ActionId action) {
        return actions.theAction(action).version();
    }
}
