package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.ReturnId;
import org.springframework.stereotype.Component;

/** Settles the round of a return when the return was its last open one; does nothing when it was not, or the round is settled. */
@Component("settleRound")
class SettleRound implements JavaDelegate {

    private final ReturnService returns;

    SettleRound(ReturnService returns) {
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AgencyReturn settled = returns.theReturn(new ReturnId(Keys.of(execution)));
        returns.trySettle(settled.learningPoint(), settled.round());
    }
}
