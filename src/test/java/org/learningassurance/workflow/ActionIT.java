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
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.SessionId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.training.Attendance;
import org.learningassurance.training.SessionService;
import org.learningassurance.training.SessionTerms;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class ActionIT {

    @Autowired
    ActionService actions;

    @Autowired
    SessionService sessions;

    @Autowired
    LearningPointService learningPoints;

    @Autowired
    DirectoryService directory;

    @Autowired
    Players players;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    @Test
    void trainingUpdateRunsFromMaterialToTheWorkforceTarget() {
        AgencyId agency = players.agency().agency();
        ActionId update = started("TRAINING_UPDATE", Map.of("course", "Refresher Training"));
        assertThat(work(update)).containsExactly(UPDATE_MATERIAL);
        actions.materialUpdated(
                update, "A case about the home", players.today(), version(update), players.trainingOfficer);
        assertThat(work(update)).containsExactly(CONFIRM_GO_LIVE);
        actions.wentLive(update, players.today(), true, version(update), players.trainingOfficer);
        assertThat(work(update)).containsExactly(CONSIDER_SESSIONS);
        sessions.plan(
                update,
                new SessionTerms(20, 2, 50, players.today()),
                Map.of(agency, 40),
                version(update),
                players.trainingOfficer);
        assertThat(work(update)).containsExactly(DELIVER_SESSIONS);

        hold(update, agency, 12);
        assertThat(work(update)).as("12 of 20 are not enough").containsExactly(DELIVER_SESSIONS);
        hold(update, agency, 8);
        assertThat(work(update)).isEmpty();
        assertThat(stand.end(ProcessModel.TRAINING_UPDATE, update)).isEqualTo("end_targetReached");
    }

    @Test
    void trainingUpdateMayDoWithoutSessions() {
        ActionId update = started("TRAINING_UPDATE", Map.of("course", "Refresher Training"));
        actions.materialUpdated(
                update, "A case about the home", players.today(), version(update), players.trainingOfficer);
        actions.wentLive(update, players.today(), true, version(update), players.trainingOfficer);
        actions.sessionsNotNeeded(update, "Everybody takes the refresher", version(update), players.trainingOfficer);
        assertThat(stand.end(ProcessModel.TRAINING_UPDATE, update)).isEqualTo("end_noSessions");
        assertThat(stand.passed(ProcessModel.TRAINING_UPDATE, update, "userTask_deliverSessions"))
                .isZero();
    }

    @Test
    void sessionsAloneBeginWithConsidering() {
        ActionId alone = started("PRACTITIONER_SESSIONS", Map.of());
        assertThat(work(alone)).containsExactly(CONSIDER_SESSIONS);
        assertThat(stand.passed(ProcessModel.TRAINING_UPDATE, alone, "userTask_updateMaterial"))
                .isZero();
    }

    @Test
    void otherActionIsCarriedOut() {
        ActionId guidance = started("GUIDANCE", Map.of());
        assertThat(work(guidance)).containsExactly(CARRY_OUT_ACTION);
        actions.carryOut(
                guidance,
                Map.of("where", "On the website"),
                Set.of(),
                players.today(),
                version(guidance),
                players.trainingOfficer);
        assertThat(stand.end(ProcessModel.PARTNERSHIP_ACTION, guidance)).isEqualTo("end_carriedOut");
        assertThat(work(guidance)).isEmpty();
    }

    @Test
    void movedDateMovesTheWork() {
        ActionId guidance = started("GUIDANCE", Map.of());
        LocalDate later = players.today().plusMonths(4);
        actions.moveDue(guidance, later, "The author is away", version(guidance), players.trainingOfficer);
        assertThat(stand.theWork(Subject.of(guidance)).dueOn()).isEqualTo(later);
        assertThat(stand.theWork(Subject.of(guidance)).dueRevision()).isOne();
    }

    @Test
    void withdrawnActionEndsWhereverItStands() {
        ActionId update = started("TRAINING_UPDATE", Map.of("course", "Refresher Training"));
        ActionId guidance = started("GUIDANCE", Map.of());
        for (ActionId each : List.of(update, guidance)) {
            actions.withdraw(each, "Done by somebody else", version(each), players.trainingOfficer);
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
        ActionId planned = plan("GUIDANCE", Map.of(), Set.of(learningPoint));
        assertThat(actions.theAction(planned).status()).isEqualTo(ActionStatus.PLANNED);
        assertThat(work(planned)).isEmpty();
        players.agree(learningPoint);
        assertThat(work(planned)).containsExactly(CARRY_OUT_ACTION);
    }

    @Test
    void endsWithTheOnlyLearningPointThatItServes() {
        LearningPointId learningPoint = players.asking(players.asked(players.agency(), DISSEMINATED));
        LearningPointId other = players.asking(players.asked(players.agency(), DISSEMINATED));
        ActionId forOne = plan("GUIDANCE", Map.of(), Set.of(learningPoint));
        ActionId forBoth = plan("GUIDANCE", Map.of(), Set.of(learningPoint, other));
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

    private ActionId started(String kind, Map<String, String> facts) {
        return plan(kind, facts, Set.of(players.asking(players.asked(players.agency(), DISSEMINATED))));
    }

    private ActionId plan(String kind, Map<String, String> facts, Set<LearningPointId> serves) {
        return actions.plan(
                new ActionPlan(
                        kind,
                        "An action",
                        "What will be done",
                        serves,
                        Set.of(),
                        directory.trainingOfficerPost(),
                        players.today().plusMonths(2),
                        facts),
                players.trainingOfficer);
    }

    private void hold(ActionId action, AgencyId agency, int attended) {
        SessionId session = sessions.book(action, players.today(), 20, "Town hall", players.trainingOfficer);
        sessions.record(
                session,
                players.today(),
                Map.of(agency, new Attendance(attended, 0)),
                sessions.get(session, players.trainingOfficer).version(),
                players.trainingOfficer);
    }

    private List<WorkItemKind> work(ActionId action) {
        return stand.work(Subject.of(action));
    }

    private long version(ActionId action) {
        return actions.theAction(action).version();
    }
}
