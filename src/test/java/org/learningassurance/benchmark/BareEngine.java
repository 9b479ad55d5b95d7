package org.learningassurance.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * What a competent team would build on the engine alone: an instance an agency, three user tasks in sequence, on each a cycle of
 * reminders and a timer that escalates, history full. No domain, no trail, no work items.
 */
final class BareEngine implements AutoCloseable {

    private static final String KEY = "bare";

    private final HikariDataSource database;
    private final ProcessEngine engine;

    BareEngine(String url) {
        database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setMaximumPoolSize(20);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("bare.bpmn", model())
                .deploy();
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLiveString("P365D")
                .startEvent()
                .userTask("first")
                .boundaryEvent("remindFirst")
                .cancelActivity(false)
                .timerWithCycle("R/P5D")
                .endEvent()
                .moveToActivity("first")
                .boundaryEvent("escalateFirst")
                .cancelActivity(false)
                .timerWithDuration("P30D")
                .endEvent()
                .moveToActivity("first")
                .userTask("second")
                .boundaryEvent("remindSecond")
                .cancelActivity(false)
                .timerWithCycle("R/P5D")
                .endEvent()
                .moveToActivity("second")
                .boundaryEvent("escalateSecond")
                .cancelActivity(false)
                .timerWithDuration("P30D")
                .endEvent()
                .moveToActivity("second")
                .userTask("third")
                .boundaryEvent("remindThird")
                .cancelActivity(false)
                .timerWithCycle("R/P5D")
                .endEvent()
                .moveToActivity("third")
                .boundaryEvent("escalateThird")
                .cancelActivity(false)
                .timerWithDuration("P30D")
                .endEvent()
                .moveToActivity("third")
                .endEvent()
                .done();
    }

    /** All in one transaction. */
    void start(int instances) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    for (int instance = 0; instance < instances; instance++) {
                        engine.getRuntimeService()
                                .startProcessInstanceByKey(
                                        KEY, Map.of("agency", "agency-" + instance, "priority", "STANDARD"));
                    }
                    return null;
                });
    }

    /** Tasks that stand at the first step. */
    List<String> firstTasks(int most) {
        return new ArrayList<>(
                engine.getTaskService().createTaskQuery().taskDefinitionKey("first").listPage(0, most).stream()
                        .map(Task::getId)
                        .toList());
    }

    void complete(String task) {
        engine.getTaskService().complete(task);
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
