package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.WorkItemId;
import org.springframework.stereotype.Component;

/**
 * Opens the overdue review of a work item and gives the instance its key. Does nothing when the work has ended, or when a review of it
 * is open and has its instance.
 */
@Component("openOverdueReview")
class OpenOverdueReview implements JavaDelegate {

    private final OverdueReviewService overdueReviews;

    OpenOverdueReview(OverdueReviewService overdueReviews) {
        this.overdueReviews = overdueReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WorkItemId late = new WorkItemId(Keys.of(execution));
        boolean openAlready = overdueReviews.openReviewOf(late).isPresent();
        OverdueReviewId opened =
                openAlready ? null : overdueReviews.open(late, Actor.clock()).orElse(null);
        execution.setVariable(Variables.OPENED, opened != null);
        if (opened != null) {
            execution.setProcessBusinessKey(opened.toString());
        }
    }
}
