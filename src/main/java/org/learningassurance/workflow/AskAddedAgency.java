package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/** Asks the agency that was added, in the running round. */
@Component("askAddedAgency")
class AskAddedAgency implements JavaDelegate {

    private final AddedAgencies added;

    AskAddedAgency(AddedAgencies added) {
        this.added = added;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AgencyId agency = AgencyId.of((String) execution.getVariable(Variables.AGENCY));
        added.ask(new LearningPointId(Keys.of(execution)), agency);
    }
}
