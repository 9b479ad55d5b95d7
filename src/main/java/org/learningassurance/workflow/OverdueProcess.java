package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.learningassurance.assurance.ExecutiveDecided;
import org.learningassurance.assurance.OverdueDecided;
import org.learningassurance.assurance.OverdueEscalated;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueStatus;
import org.learningassurance.assurance.OverdueWithdrawn;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the instances of {@code overdue-review.bpmn} as overdue reviews are decided, and answers its gateways. */
@Component("overdueProcess")
public class OverdueProcess {

    private final Instances instances;
    private final OverdueReviewService overdueReviews;

    OverdueProcess(Instances instances, OverdueReviewService overdueReviews) {
        this.instances = instances;
        this.overdueReviews = overdueReviews;
    }

    public boolean isBeforeReviewGroup(DelegateExecution execution) {
        return status(execution) == OverdueStatus.BEFORE_REVIEW_GROUP;
    }

    public boolean isBeforeExecutive(DelegateExecution execution) {
        return status(execution) == OverdueStatus.BEFORE_EXECUTIVE;
    }

    @EventListener
    void on(OverdueDecided decided) {
        instances.complete(ProcessModel.OVERDUE_REVIEW, decided.claim().review(), WorkItemKind.DECIDE_OVERDUE);
    }

    @EventListener
    void on(OverdueEscalated escalated) {
        instances.complete(ProcessModel.OVERDUE_REVIEW, escalated.claim().review(), WorkItemKind.DECIDE_OVERDUE);
    }

    @EventListener
    void on(ExecutiveDecided decided) {
        instances.complete(ProcessModel.OVERDUE_REVIEW, decided.claim().review(), WorkItemKind.EXECUTIVE_DECISION);
    }

    @EventListener
    void on(OverdueWithdrawn withdrawn) {
        instances.correlate(
                CatchMessage.OVERDUE_REVIEW_WITHDRAWN, withdrawn.claim().review());
    }

    private OverdueStatus status(DelegateExecution execution) {
        return overdueReviews.theReview(new OverdueReviewId(Keys.of(execution))).status();
    }
}
