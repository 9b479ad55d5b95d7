package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.learningassurance.briefing.BriefApprovalAsked;
import org.learningassurance.briefing.BriefApproved;
import org.learningassurance.briefing.BriefDrafted;
import org.learningassurance.briefing.BriefIssued;
import org.learningassurance.briefing.BriefReturned;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefStatus;
import org.learningassurance.briefing.BriefWithdrawn;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the instances of {@code learning-brief.bpmn}, one for each version of a brief, and answers its gateway. */
@Component("briefProcess")
public class BriefProcess {

    private final Instances instances;
    private final BriefService briefs;

    BriefProcess(Instances instances, BriefService briefs) {
        this.instances = instances;
        this.briefs = briefs;
    }

    public boolean isApproved(DelegateExecution execution) {
        return briefs.theVersion(new BriefVersionId(Keys.of(execution))).status() == BriefStatus.APPROVED;
    }

    @EventListener
    void on(BriefDrafted drafted) {
        instances.start(StartMessage.BRIEF_DRAFTED, drafted.briefVersion());
    }

    @EventListener
    void on(BriefApprovalAsked asked) {
        done(asked.briefVersion(), WorkItemKind.REVISE_BRIEF);
    }

    @EventListener
    void on(BriefApproved approved) {
        done(approved.briefVersion(), WorkItemKind.APPROVE_BRIEF);
    }

    @EventListener
    void on(BriefReturned returned) {
        done(returned.briefVersion(), WorkItemKind.APPROVE_BRIEF);
    }

    @EventListener
    void on(BriefIssued issued) {
        done(issued.briefVersion(), WorkItemKind.ISSUE_BRIEF);
    }

    @EventListener
    void on(BriefWithdrawn withdrawn) {
        instances.correlate(CatchMessage.BRIEF_WITHDRAWN, withdrawn.briefVersion());
    }

    private void done(BriefVersionId version, WorkItemKind step) {
        instances.complete(ProcessModel.LEARNING_BRIEF, version, step);
    }
}
