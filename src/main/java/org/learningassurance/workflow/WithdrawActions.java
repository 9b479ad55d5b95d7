package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/** Withdraws the open actions that serve nothing but a learning point that has ended. */
@Component("withdrawActions")
class WithdrawActions implements JavaDelegate {

    private final EndedLearningPoints ended;

    WithdrawActions(EndedLearningPoints ended) {
        this.ended = ended;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ended.withdrawActions(new LearningPointId(Keys.of(execution)));
    }
}
