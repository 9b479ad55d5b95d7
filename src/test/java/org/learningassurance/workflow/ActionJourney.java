package org.learningassurance.workflow;

import java.util.Optional;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Subject;

/** A training update with its sessions, or another action of the partnership. */
final class ActionJourney implements Journey {

    private final Actions actions;
    private final Players players;
    private final AgencyId agency;
    private final boolean training;
    private ActionId action = ActionId.next();

    ActionJourney(Actions actions, Players players, boolean training) {
        this.actions = actions;
        this.players = players;
        this.agency = players.agency().agency();
        this.training = training;
    }

    @Override
    public Optional<String> begin() {
        action = training ? actions.trainingUpdate() : actions.guidance();
        return Optional.of(action.toString());
    }

    @Override
    public void leave(String at) {
        switch (at) {
            case "userTask_updateMaterial" -> actions.materialUpdated(action);
            case "userTask_confirmGoLive" -> actions.wentLive(action);
            case "userTask_considerSessions" -> actions.planSessions(action, agency, players.today());
            case "userTask_deliverSessions" -> actions.hold(action, agency, 20);
            case "userTask_carryOutAction" -> actions.carryOut(action);
            default -> throw Journey.doesNotWaitAt(at);
        }
    }

    @Override
    public Optional<String> withdraw() {
        actions.withdraw(action);
        return Optional.of("subProcess_withdrawn");
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.of(action));
    }

    @Override
    public String end() {
        return training ? "end_targetReached" : "end_carriedOut";
    }
}
