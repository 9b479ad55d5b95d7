package org.learningassurance.workflow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.dissemination.AskRound;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/**
 * Opens the round that is due: the first for all agencies asked, later ones as the review group decided. Does nothing when that round
 * has been opened already.
 */
@Component("askAgencies")
class AskAgencies implements JavaDelegate {

    private final LearningPointService learningPoints;
    private final ReturnService returns;
    private final AssuranceService assurance;
    private final EntityManager entities;

    AskAgencies(
            LearningPointService learningPoints,
            ReturnService returns,
            AssuranceService assurance,
            EntityManager entities) {
        this.learningPoints = learningPoints;
        this.returns = returns;
        this.assurance = assurance;
        this.entities = entities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LearningPointId id = new LearningPointId(Keys.of(execution));
        if (returns.currentRound(id) == 0) {
            askFirst(id);
        } else {
            assurance.askMore(id, Actor.clock());
        }
        execution.setVariable(Variables.ROUND, returns.currentRound(id));
    }

    /** Whoever adds an agency meanwhile locks the same row: it is either asked here or finds the round opened. */
    private void askFirst(LearningPointId id) {
        entities.find(LearningPoint.class, id, LockModeType.PESSIMISTIC_WRITE);
        returns.ask(
                new AskRound(
                        id,
                        RoundKind.ASKING,
                        null,
                        learningPoints.theLearningPoint(id).asked()),
                Actor.clock());
    }
}
