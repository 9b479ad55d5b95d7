package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.worklist.WorkItemKind.APPROVE_BRIEF;
import static org.learningassurance.worklist.WorkItemKind.CONFIRM_DISSEMINATION;
import static org.learningassurance.worklist.WorkItemKind.ISSUE_BRIEF;
import static org.learningassurance.worklist.WorkItemKind.REVISE_BRIEF;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class LearningBriefIT {

    @Autowired
    BriefService briefs;

    @Autowired
    Briefs desk;

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

    @Test
    void isWrittenApprovedByAnotherAndIssued() {
        BriefVersionId brief = desk.drafted(players.drafted(players.asked(players.agency(), DISSEMINATED)));
        assertThat(work(brief)).containsExactly(REVISE_BRIEF);
        briefs.askApproval(brief, desk.version(brief), players.businessUnit);
        assertThat(work(brief)).containsExactly(APPROVE_BRIEF);
        briefs.approve(brief, desk.version(brief), players.manager);
        assertThat(work(brief)).containsExactly(ISSUE_BRIEF);
        briefs.issue(brief, desk.version(brief), players.businessUnit);
        assertThat(work(brief)).isEmpty();
        assertThat(stand.end(ProcessModel.LEARNING_BRIEF, brief)).isEqualTo("end_issued");
    }

    @Test
    void returnedBriefIsWorkedOnAgain() {
        BriefVersionId brief = desk.drafted(players.drafted(players.asked(players.agency(), DISSEMINATED)));
        briefs.askApproval(brief, desk.version(brief), players.businessUnit);
        briefs.returnForWork(brief, "Say what staff should do", desk.version(brief), players.manager);
        assertThat(work(brief)).containsExactly(REVISE_BRIEF);
        briefs.askApproval(brief, desk.version(brief), players.businessUnit);
        assertThat(work(brief)).containsExactly(APPROVE_BRIEF);
        assertThat(stand.passed(ProcessModel.LEARNING_BRIEF, brief, "userTask_issueBrief"))
                .isZero();
    }

    @Test
    void versionGivenUpLeavesNoWork() {
        LearningPointId waiting = waitingForItsBrief();
        BriefVersionId brief = desk.drafted(waiting);
        briefs.withdraw(brief, "Told in another brief", desk.version(brief), players.businessUnit);
        assertThat(work(brief)).isEmpty();
        assertThat(stand.running(ProcessModel.LEARNING_BRIEF, brief)).isFalse();
        assertThat(stand.of(ProcessModel.LEARNING_POINT, waiting)).containsExactly("catch_briefIssued");
    }

    @Test
    void issueLetsTheLearningPointsGoOnThatWaitForIt() {
        Players.Lead lead = players.agency();
        LearningPointId waiting = players.drafted(players.asked(lead, DISSEMINATED));
        players.agree(waiting);
        LearningPointId stillDraft = players.drafted(players.asked(lead, DISSEMINATED));
        LearningPointId other = waitingForItsBrief();
        dueJobs.runDue();
        assertThat(stand.of(ProcessModel.LEARNING_POINT, waiting)).containsExactly("catch_briefIssued");
        assertThat(returns.currentRound(waiting)).isZero();

        desk.issued(waiting, stillDraft);
        dueJobs.runDue();
        assertThat(stand.work(Subject.of(answers.of(waiting, lead)))).containsExactly(CONFIRM_DISSEMINATION);
        assertThat(stand.of(ProcessModel.LEARNING_POINT, stillDraft)).containsExactly("userTask_agreeLearningPoint");
        assertThat(stand.of(ProcessModel.LEARNING_POINT, other))
                .as("not covered")
                .containsExactly("catch_briefIssued");

        players.agree(stillDraft);
        dueJobs.runDue();
        assertThat(returns.currentRound(stillDraft))
                .as("its brief is out already")
                .isOne();
    }

    private LearningPointId waitingForItsBrief() {
        LearningPointId waiting = players.drafted(players.asked(players.agency(), DISSEMINATED));
        players.agree(waiting);
        return waiting;
    }

    private List<WorkItemKind> work(BriefVersionId brief) {
        return stand.work(Subject.of(brief));
    }
}
