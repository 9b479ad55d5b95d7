package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.IMPLEMENTED;
import static org.learningassurance.shared.Rung.PRACTICE_CHANGED;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_DISSEMINATION;
import static org.learningassurance.worklist.WorkItemKind.CONSIDER_REQUEST;
import static org.learningassurance.worklist.WorkItemKind.EVIDENCE_PRACTICE_CHANGE;
import static org.learningassurance.worklist.WorkItemKind.JUDGE_CLAIM;
import static org.learningassurance.worklist.WorkItemKind.REPORT_IMPLEMENTATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.AskRound;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class AgencyReturnIT {

    private static final LocalDate MONDAY = LocalDate.of(2029, 1, 8);

    @Autowired
    ReturnService returns;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    Players.Lead lead;
    LearningPointId learningPoint = LearningPointId.next();
    ReturnId asked = ReturnId.next();

    @BeforeEach
    void oneAgencyIsAsked() {
        players.moveTo(MONDAY);
        lead = players.agency();
    }

    private void ask(Rung... rungs) {
        learningPoint = players.asking(players.asked(lead, rungs));
        asked = answers.of(learningPoint, lead);
    }

    private void assertWaitsFor(WorkItemKind kind) {
        assertThat(stand.of(ProcessModel.AGENCY_RETURN, asked)).containsExactly(UserTasks.keyOf(kind));
        assertThat(stand.work(Subject.of(asked))).containsExactly(kind);
    }

    private void assertEnded(String end) {
        dueJobs.runDue();
        assertThat(stand.end(ProcessModel.AGENCY_RETURN, asked)).isEqualTo(end);
        assertThat(stand.work(Subject.of(asked))).isEmpty();
    }

    @Test
    void climbsRungByRungToTheEnd() {
        ask(DISSEMINATED, IMPLEMENTED, PRACTICE_CHANGED);
        assertWaitsFor(CONFIRM_DISSEMINATION);
        assertThat(stand.theWork(Subject.of(asked)).dueOn()).isEqualTo(LocalDate.of(2029, 2, 5));

        answers.throughDissemination(asked, lead, players.businessUnit);
        assertWaitsFor(REPORT_IMPLEMENTATION);

        answers.implemented(asked, lead);
        assertWaitsFor(JUDGE_CLAIM);
        answers.accept(asked, IMPLEMENTED, players.businessUnit);

        assertThat(stand.of(ProcessModel.AGENCY_RETURN, asked)).containsExactly("gateway_settling");
        assertThat(stand.work(Subject.of(asked)))
                .as("nothing is asked while practice settles")
                .isEmpty();
        players.liveUntil(MONDAY.plusWeeks(8).minusDays(1));
        assertThat(stand.work(Subject.of(asked))).isEmpty();
        players.liveUntil(MONDAY.plusWeeks(8));
        assertWaitsFor(EVIDENCE_PRACTICE_CHANGE);

        answers.practice(asked, Shows.POSITIVE, lead);
        assertWaitsFor(JUDGE_CLAIM);
        answers.accept(asked, PRACTICE_CHANGED, players.businessUnit);
        assertEnded("end_settled");
        assertThat(returns.isRoundSettled(learningPoint, 1)).isTrue();
    }

    @Test
    void progressBelowTheTargetLeavesTheStepOpen() {
        ask(DISSEMINATED);
        String task = stand.theWork(Subject.of(asked)).engineTask();
        answers.disseminated(asked, 20, lead);
        assertWaitsFor(CONFIRM_DISSEMINATION);
        assertThat(stand.theWork(Subject.of(asked)).engineTask()).isEqualTo(task);
        assertThat(stand.passed(ProcessModel.AGENCY_RETURN, asked, "gateway_answered"))
                .isZero();
    }

    @Test
    void returnedClaimAsksTheSameAgainByAnotherDate() {
        ask(DISSEMINATED, IMPLEMENTED);
        answers.throughDissemination(asked, lead, players.businessUnit);
        answers.implemented(asked, lead);
        answers.giveBack(asked, IMPLEMENTED, players.businessUnit);
        assertWaitsFor(REPORT_IMPLEMENTATION);
        assertThat(stand.theWork(Subject.of(asked)).dueOn())
                .isEqualTo(returns.theReturn(asked).step(IMPLEMENTED).dueOn());
        answers.implemented(asked, lead);
        answers.accept(asked, IMPLEMENTED, players.businessUnit);
        assertEnded("end_settled");
    }

    @Test
    void mixedEvidenceIsAnAnswerAndIsMeasuredAgain() {
        ask(DISSEMINATED, PRACTICE_CHANGED);
        answers.throughDissemination(asked, lead, players.businessUnit);
        players.liveUntil(MONDAY.plusWeeks(8));
        assertWaitsFor(EVIDENCE_PRACTICE_CHANGE);
        answers.practice(asked, Shows.MIXED, lead);
        LocalDate again = MONDAY.plusMonths(8);
        answers.notYetChanged(asked, again, players.businessUnit);
        assertWaitsFor(EVIDENCE_PRACTICE_CHANGE);
        assertThat(stand.theWork(Subject.of(asked)).dueOn()).isEqualTo(again);
        assertThat(returns.isRoundSettled(learningPoint, 1)).isFalse();
    }

    @Test
    void notForUsIsConsideredAndEndsIt() {
        ask(DISSEMINATED, IMPLEMENTED);
        returns.answerNotForUs(asked, "We visit no homes", answers.version(asked), lead.actor());
        assertWaitsFor(CONSIDER_REQUEST);
        returns.consider(asked, true, "", answers.version(asked), players.businessUnit);
        assertEnded("end_settled");
    }

    @Test
    void requestThatIsNotAgreedLeavesTheSameStep() {
        ask(DISSEMINATED);
        returns.decline(asked, "No time", answers.version(asked), lead.actor());
        returns.consider(asked, false, "Everybody is asked", answers.version(asked), players.businessUnit);
        assertWaitsFor(CONFIRM_DISSEMINATION);
    }

    @Test
    void firstNeedForLongerMovesTheDateOfTheSameStep() {
        ask(DISSEMINATED);
        String task = stand.theWork(Subject.of(asked)).engineTask();
        LocalDate longer = LocalDate.of(2029, 2, 20);
        returns.needLonger(asked, longer, "Half term", answers.version(asked), lead.actor());
        assertThat(stand.theWork(Subject.of(asked)).dueOn()).isEqualTo(longer);
        assertThat(stand.theWork(Subject.of(asked)).dueRevision()).isOne();
        assertThat(stand.theWork(Subject.of(asked)).engineTask()).isEqualTo(task);
    }

    @Test
    void movedDueDateMovesTheWork() {
        ask(DISSEMINATED);
        LocalDate later = LocalDate.of(2029, 3, 1);
        returns.moveDueDate(asked, DISSEMINATED, later, "Asked by the chair", players.businessUnit);
        assertThat(stand.theWork(Subject.of(asked)).dueOn()).isEqualTo(later);
        assertWaitsFor(CONFIRM_DISSEMINATION);
    }

    @Test
    void acceptedGapSkipsTheRungAndGoesOn() {
        ask(DISSEMINATED, IMPLEMENTED);
        returns.acceptGap(asked, DISSEMINATED, "Known and small", players.chair);
        assertWaitsFor(REPORT_IMPLEMENTATION);
        assertThat(stand.passed(ProcessModel.AGENCY_RETURN, asked, "userTask_judgeClaim"))
                .isZero();
    }

    @Test
    void closedAsNoResponseIsInterruptedAndSettled() {
        ask(DISSEMINATED, IMPLEMENTED);
        returns.closeNoResponse(asked, DISSEMINATED, "Asked five times", players.chair);
        assertThat(stand.work(Subject.of(asked))).isEmpty();
        assertEnded("subProcess_closed");
        assertThat(returns.isRoundSettled(learningPoint, 1)).isTrue();
    }

    @Test
    void closedWhilePracticeSettles() {
        ask(DISSEMINATED, PRACTICE_CHANGED);
        answers.throughDissemination(asked, lead, players.businessUnit);
        returns.closeNoResponse(asked, PRACTICE_CHANGED, "The team was dissolved", players.chair);
        assertEnded("subProcess_closed");
        players.liveUntil(MONDAY.plusWeeks(9));
        assertThat(stand.work(Subject.of(asked))).as("its timer is gone").isEmpty();
    }

    @Test
    void hasItsWorkInTheTransactionThatAsks() {
        learningPoint = players.drafted(players.asked(lead, DISSEMINATED));
        players.agree(learningPoint);
        returns.ask(
                new AskRound(learningPoint, RoundKind.ASKING, null, List.of(players.asked(lead, DISSEMINATED))),
                players.businessUnit);
        asked = answers.of(learningPoint, lead);
        assertThat(stand.work(Subject.of(asked))).containsExactly(CONFIRM_DISSEMINATION);
        answers.throughDissemination(asked, lead, players.businessUnit);
        assertThat(stand.work(Subject.of(asked))).isEmpty();
        assertEnded("end_settled");
    }
}
