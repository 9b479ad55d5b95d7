package org.learningassurance.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Asks decision tables, always by their latest version. */
@Component
class DecisionTables {

    private final DecisionService decisions;
    private final RepositoryService repository;

    DecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** @throws IllegalStateException when no rule of the table answers */
    DmnDecisionRuleResult ask(String table, Map<String, Object> situation) {
        DmnDecisionRuleResult answer =
                decisions.evaluateDecisionTableByKey(table, situation).getSingleResult();
        if (answer == null) {
            throw new IllegalStateException("No rule of %s answers %s".formatted(table, situation));
        }
        return answer;
    }

    /** Changes with every version of the table that is deployed. */
    String version(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
