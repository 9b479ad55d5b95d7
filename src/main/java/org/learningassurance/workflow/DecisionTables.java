package org.learningassurance.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks decision tables, always by their latest version. A table answers the same situation with the same answer, which is kept: to
 * work one out costs as much as several rows.
 */
@Component
class DecisionTables {

    private static final int MOST_KEPT = 1_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Question, DmnDecisionRuleResult> answers = new ConcurrentHashMap<>();
    private final KnownInTransaction<Map<String, String>> versions = new KnownInTransaction<>();

    private record Question(String version, Map<String, Object> situation) {}

    DecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** @throws IllegalStateException when no rule of the table answers */
    DmnDecisionRuleResult ask(String table, Map<String, Object> situation) {
        Question question = new Question(version(table), situation);
        DmnDecisionRuleResult known = answers.get(question);
        if (known != null) {
            return known;
        }
        DmnDecisionRuleResult answer = workOut(question);
        if (answers.size() < MOST_KEPT) {
            answers.put(question, answer);
        }
        return answer;
    }

    private DmnDecisionRuleResult workOut(Question question) {
        DmnDecisionRuleResult answer = decisions
                .evaluateDecisionTableById(question.version(), question.situation())
                .getSingleResult();
        if (answer == null) {
            throw new IllegalStateException(
                    "No rule of %s answers %s".formatted(question.version(), question.situation()));
        }
        return answer;
    }

    /** Changes with every version of the table that is deployed. Within a transaction it stays the one that was asked first. */
    String version(String table) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return newest(table);
        }
        Map<String, String> known = versions.ask().orElseGet(this::noneYet);
        return known.computeIfAbsent(table, this::newest);
    }

    private Map<String, String> noneYet() {
        Map<String, String> none = new HashMap<>();
        versions.remember(none);
        return none;
    }

    private String newest(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
