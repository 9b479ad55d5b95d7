package org.learningassurance.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.learningassurance.shared.web.ConflictSign;
import org.springframework.stereotype.Component;

/** Two people moved the same instance at once: the same page as for two who changed the same aggregate. */
@Component
class EngineConflictSign implements ConflictSign {

    @Override
    public boolean signifies(Throwable problem) {
        return problem instanceof OptimisticLockingException;
    }
}
