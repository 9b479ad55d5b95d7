package org.learningassurance.workflow;

import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.training.ActionService;
import org.springframework.stereotype.Component;

/** Takes back what a withdrawn or superseded learning point still asks. */
@Component
class EndedLearningPoints {

    private final LearningPointService learningPoints;
    private final ReturnService returns;
    private final ActionService actions;

    EndedLearningPoints(LearningPointService learningPoints, ReturnService returns, ActionService actions) {
        this.learningPoints = learningPoints;
        this.returns = returns;
        this.actions = actions;
    }

    void closeReturns(LearningPointId id) {
        LearningPoint ended = learningPoints.theLearningPoint(id);
        Disposition as =
                ended.status() == LearningPointStatus.SUPERSEDED ? Disposition.SUPERSEDED : Disposition.WITHDRAWN;
        returns.closeAll(id, as, ended.endReason(), Actor.clock());
    }

    void withdrawActions(LearningPointId id) {
        actions.withdrawServingOnly(id, learningPoints.theLearningPoint(id).endReason(), Actor.clock());
    }
}
