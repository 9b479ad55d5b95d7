package org.learningassurance.workflow;

import org.learningassurance.chase.ChaseRoundAskedFor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts {@code chase-round.bpmn} by hand; each morning it starts by its own timer. */
@Component
class ChaseProcess {

    private final Instances instances;

    ChaseProcess(Instances instances) {
        this.instances = instances;
    }

    @EventListener
    void on(ChaseRoundAskedFor asked) {
        instances.start(StartMessage.CHASE_ROUND_REQUESTED);
    }
}
