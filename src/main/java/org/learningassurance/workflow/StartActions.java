package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.training.ActionService;
import org.springframework.stereotype.Component;

/** Starts the actions planned for a learning point; does nothing to those that have started. */
@Component("startActions")
class StartActions implements JavaDelegate {

    private final ActionService actions;

    StartActions(ActionService actions) {
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        actions.startPlannedFor(new LearningPointId(Keys.of(execution)), Actor.clock());
    }
}
