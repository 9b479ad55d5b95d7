package org.learningassurance.workflow;

import java.util.OptionalInt;
import org.learningassurance.dissemination.SessionReach;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.training.ActionService;
import org.springframework.stereotype.Component;

/** Tells returns how many of an agency's staff partnership sessions have reached. */
@Component
class ReachOfSessions implements SessionReach {

    private final ActionService actions;

    ReachOfSessions(ActionService actions) {
        this.actions = actions;
    }

    @Override
    public OptionalInt reached(LearningPointId learningPoint, AgencyId agency) {
        int people = actions.reachPrefill(learningPoint, agency);
        return people == 0 ? OptionalInt.empty() : OptionalInt.of(people);
    }
}
