package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.Actor;
import org.springframework.stereotype.Component;

/** Runs a round of the chase; a round that was run already today finds nothing left to write. */
@Component("writeLedger")
class WriteLedger implements JavaDelegate {

    private final ChaseService chase;

    WriteLedger(ChaseService chase) {
        this.chase = chase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setProcessBusinessKey(chase.decideAndWrite(Actor.clock()).toString());
    }
}
