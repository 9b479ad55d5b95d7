package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/** Opens the round of a re-check; does nothing when it has been opened already. */
@Component("askForFreshEvidence")
class AskForFreshEvidence implements JavaDelegate {

    private final AssuranceService assurance;
    private final ReturnService returns;

    AskForFreshEvidence(AssuranceService assurance, ReturnService returns) {
        this.assurance = assurance;
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LearningPointId id = new LearningPointId(Keys.of(execution));
        assurance.askForRecheck(id, Actor.clock());
        execution.setVariable(Variables.ROUND, returns.currentRound(id));
    }
}
