package org.learningassurance.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChasingPolicy;
import org.learningassurance.chase.Tell;
import org.springframework.stereotype.Component;

/** The chasing policy as {@code chasing-policy.dmn} says. */
@Component
class TableOfChasing implements ChasingPolicy {

    private static final String TABLE = "chasing-policy";

    private final DecisionTables tables;

    TableOfChasing(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Decision decide(Situation situation) {
        DmnDecisionRuleResult answer = tables.ask(
                TABLE,
                Map.of(
                        "whose", situation.whose().name(),
                        "priority", situation.priority().name(),
                        "workingDaysPastDue", situation.workingDaysPastDue()));
        return new Decision(
                ChaseLevel.valueOf(answer.getEntry("level")),
                Tell.valueOf(answer.getEntry("tell")),
                answer.getEntry("lookAgainAt"));
    }

    @Override
    public String version() {
        return tables.version(TABLE);
    }
}
