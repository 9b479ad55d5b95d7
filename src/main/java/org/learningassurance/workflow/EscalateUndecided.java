package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.shared.Actor;
import org.springframework.stereotype.Component;

/** Puts before the Executive what the review group left undecided for too many meetings; what is there already stays there. */
@Component("escalateUndecided")
class EscalateUndecided implements JavaDelegate {

    private final OverdueReviewService overdueReviews;

    EscalateUndecided(OverdueReviewService overdueReviews) {
        this.overdueReviews = overdueReviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overdueReviews.escalateUndecided(Actor.clock());
    }
}
