package org.learningassurance.benchmark;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.learningassurance.benchmark.Volume.Copied;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a competent team would build on the engine alone: an instance an agency, three user tasks in sequence that are asked of the
 * agency's group by a date, on each a cycle of reminders and a timer that escalates, history full. No domain, no trail, no work items.
 */
final class BareEngine implements AutoCloseable {

    private static final String KEY = "bare";
    private static final int AGENCIES = 200;
    private static final int FIRST = 1_000;
    private static final Timestamp LONG_AGO = Timestamp.valueOf("2001-01-01 00:00:00");

    private final HikariDataSource database;
    private final DefaultJobExecutor executor = new DefaultJobExecutor();
    private final ProcessEngine engine;
    private final Deque<String> due = new ArrayDeque<>();
    private int filled;

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
        tune();
        configuration.setJobExecutor(executor);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("bare.bpmn", model())
                .deploy();
    }

    /** As for a machine with few cores that has many timers due at once. */
    private void tune() {
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(4);
        executor.setQueueSize(200);
        executor.setMaxJobsPerAcquisition(50);
        executor.setWaitTimeInMillis(50);
        executor.setMaxWait(200);
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLiveString("P365D")
                .startEvent()
                .userTask("first")
                .camundaCandidateGroups("${agency}")
                .camundaDueDate("P20D")
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
                .camundaCandidateGroups("${agency}")
                .camundaDueDate("P20D")
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
                .camundaCandidateGroups("${agency}")
                .camundaDueDate("P20D")
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
                                        KEY, Map.of("agency", "agency-" + instance % AGENCIES, "priority", "STANDARD"));
                    }
                    return null;
                });
    }

    /** Some of the tasks that stand at a step: the first, the second or the third. */
    List<String> tasks(String step, int most) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(step).listPage(0, most).stream()
                .map(Task::getId)
                .toList();
    }

    Size size() {
        return Size.of(database);
    }

    void complete(String task) {
        engine.getTaskService().complete(task);
    }

    /** Copies running instances, without their history, until there are so many; to be called with more each time. */
    void fill(int instances) {
        if (filled == 0) {
            start(FIRST);
            filled = FIRST;
        }
        int times = (instances - filled) / FIRST;
        int from = filled / FIRST;
        Volume volume = new Volume(database);
        String[] ids = {"id_", "parent_id_", "proc_inst_id_", "root_proc_inst_id_", "act_inst_id_"};
        String original = "length(ID_) < 32";
        volume.copy(Copied.of("ACT_RU_EXECUTION", ids).where(original + " and PARENT_ID_ is null"), from, times);
        volume.copy(Copied.of("ACT_RU_EXECUTION", ids).where(original + " and PARENT_ID_ is not null"), from, times);
        volume.copy(
                Copied.of("ACT_RU_TASK", "id_", "execution_id_", "proc_inst_id_", "act_inst_id_")
                        .where(original),
                from,
                times);
        volume.copy(Copied.of("ACT_RU_IDENTITYLINK", "id_", "task_id_").where(original), from, times);
        volume.copy(
                Copied.of("ACT_RU_VARIABLE", "id_", "execution_id_", "proc_inst_id_", "var_scope_")
                        .where(original),
                from,
                times);
        volume.copy(
                Copied.of("ACT_RU_JOB", "id_", "execution_id_", "process_instance_id_", "root_proc_inst_id_")
                        .where(original + " and PROCESS_INSTANCE_ID_ is not null"),
                from,
                times);
        filled = instances;
        volume.analyse();
    }

    /** The first page of what one agency is asked, and how much that is altogether. */
    long list() {
        TaskQuery mine = engine.getTaskService().createTaskQuery().taskCandidateGroup("agency-7");
        return mine.orderByDueDate().asc().listPage(0, 25).size() + mine.count();
    }

    /** Has so many reminders fall due. */
    void makeDue(int reminders) {
        due.addAll(JdbcClient.create(database)
                .sql("select ID_ from ACT_RU_JOB where HANDLER_CFG_ like 'remind%' and DUEDATE_ > ? limit ?")
                .params(LONG_AGO, reminders)
                .query(String.class)
                .list());
        new Volume(database)
                .runForEach(
                        "update ACT_RU_JOB set DUEDATE_ = timestamp '%s' where ID_ = ?".formatted(LONG_AGO),
                        List.copyOf(due));
    }

    /** Runs the reminders that are due, until none is left. */
    void remind() {
        executor.start();
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(20))
                .until(this::allRan);
        executor.shutdown();
    }

    /** Asks for one job at a time, by its key: a count would read all jobs, and cost more than what is measured. */
    private boolean allRan() {
        while (!due.isEmpty() && !waits(due.element())) {
            due.remove();
        }
        return due.isEmpty();
    }

    private boolean waits(String job) {
        return JdbcClient.create(database)
                        .sql("select count(*) from ACT_RU_JOB where ID_ = ?")
                        .param(job)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
