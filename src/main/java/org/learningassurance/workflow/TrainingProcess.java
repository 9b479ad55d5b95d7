package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.learningassurance.shared.ActionId;
import org.learningassurance.training.ActionCarriedOut;
import org.learningassurance.training.ActionDueMoved;
import org.learningassurance.training.ActionEvent;
import org.learningassurance.training.ActionFlow;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStarted;
import org.learningassurance.training.ActionStep;
import org.learningassurance.training.ActionWithdrawn;
import org.learningassurance.training.MaterialUpdated;
import org.learningassurance.training.SessionTargetReached;
import org.learningassurance.training.SessionsNotNeeded;
import org.learningassurance.training.SessionsPlanned;
import org.learningassurance.training.SessionsPlannedAgain;
import org.learningassurance.training.TrainingWentLive;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the instances of {@code training-update.bpmn} and {@code partnership-action.bpmn}, and answers their gateways. */
@Component("trainingProcess")
public class TrainingProcess {

    private final Instances instances;
    private final WorkDates dates;
    private final ActionService actions;

    TrainingProcess(Instances instances, WorkDates dates, ActionService actions) {
        this.instances = instances;
        this.dates = dates;
        this.actions = actions;
    }

    public boolean materialToUpdate(DelegateExecution execution) {
        return step(execution) == ActionStep.UPDATE_MATERIAL;
    }

    public boolean sessionsPlanned(DelegateExecution execution) {
        return step(execution) == ActionStep.DELIVER_SESSIONS;
    }

    @EventListener
    void on(ActionStarted started) {
        instances.start(
                isOther(started) ? StartMessage.PARTNERSHIP_ACTION_STARTED : StartMessage.TRAINING_UPDATE_STARTED,
                started.action());
    }

    @EventListener
    void on(MaterialUpdated updated) {
        done(updated, WorkItemKind.UPDATE_MATERIAL);
    }

    @EventListener
    void on(TrainingWentLive live) {
        done(live, WorkItemKind.CONFIRM_GO_LIVE);
    }

    @EventListener
    void on(SessionsPlanned planned) {
        done(planned, WorkItemKind.CONSIDER_SESSIONS);
    }

    @EventListener
    void on(SessionsNotNeeded notNeeded) {
        done(notNeeded, WorkItemKind.CONSIDER_SESSIONS);
    }

    @EventListener
    void on(SessionTargetReached reached) {
        done(reached, WorkItemKind.DELIVER_SESSIONS);
    }

    @EventListener
    void on(ActionCarriedOut carriedOut) {
        done(carriedOut, WorkItemKind.CARRY_OUT_ACTION);
    }

    /** An action that was never started has no instance to be interrupted. */
    @EventListener
    void on(ActionWithdrawn withdrawn) {
        instances.correlate(
                isOther(withdrawn) ? CatchMessage.PARTNERSHIP_ACTION_WITHDRAWN : CatchMessage.TRAINING_UPDATE_WITHDRAWN,
                withdrawn.action());
    }

    @EventListener
    void on(ActionDueMoved moved) {
        dates.follow(moved.subject(), moved.by());
    }

    @EventListener
    void on(SessionsPlannedAgain planned) {
        dates.follow(planned.subject(), planned.by());
    }

    private void done(ActionEvent event, WorkItemKind step) {
        instances.complete(
                isOther(event) ? ProcessModel.PARTNERSHIP_ACTION : ProcessModel.TRAINING_UPDATE, event.action(), step);
    }

    private static boolean isOther(ActionEvent event) {
        return event.flow() == ActionFlow.CARRY_OUT;
    }

    private ActionStep step(DelegateExecution execution) {
        return actions.theAction(new ActionId(Keys.of(execution))).step();
    }
}
