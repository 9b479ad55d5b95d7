package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.ChaseRoundId;
import org.springframework.stereotype.Component;

/** Starts an overdue review, in a job of its own, for each claim that crossed to the review group in this round. */
@Component("requestOverdueReviews")
class RequestOverdueReviews implements JavaDelegate {

    private final ChaseService chase;
    private final Instances instances;

    RequestOverdueReviews(ChaseService chase, Instances instances) {
        this.chase = chase;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        chase.crossed(new ChaseRoundId(Keys.of(execution)))
                .forEach(entry -> instances.start(StartMessage.OVERDUE_REVIEW_REQUESTED, entry.item()));
    }
}
