package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.shared.ChaseRoundId;
import org.springframework.stereotype.Component;

/** Puts the mails of a round into the outbox; asked twice, it adds nothing. */
@Component("prepareDigests")
class PrepareDigests implements JavaDelegate {

    private final OutboxService outbox;

    PrepareDigests(OutboxService outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.prepareDigests(new ChaseRoundId(Keys.of(execution)));
    }
}
