package org.learningassurance.workflow;

import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/** Asks an agency that was added to a learning point. Before the first round it does nothing: it is asked then, with the others. */
@Component
class AddedAgencies {

    private final ReturnService returns;
    private final LearningPointService learningPoints;

    AddedAgencies(ReturnService returns, LearningPointService learningPoints) {
        this.returns = returns;
        this.learningPoints = learningPoints;
    }

    void ask(LearningPointId id, AgencyId agency) {
        if (returns.currentRound(id) > 0) {
            returns.askOne(id, learningPoints.theLearningPoint(id).asks(agency).orElseThrow(), Actor.clock());
        }
    }
}
