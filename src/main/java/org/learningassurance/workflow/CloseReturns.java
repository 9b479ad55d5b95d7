package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/** Closes what is still asked of agencies about a learning point that has ended; closes nothing twice. */
@Component("closeReturns")
class CloseReturns implements JavaDelegate {

    private final EndedLearningPoints ended;

    CloseReturns(EndedLearningPoints ended) {
        this.ended = ended;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ended.closeReturns(new LearningPointId(Keys.of(execution)));
    }
}
