package org.learningassurance.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The id of the aggregate that an instance belongs to: its business key. */
final class Keys {

    private Keys() {}

    static UUID of(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
