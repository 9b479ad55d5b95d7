package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Component;

/** Says where an instance stands, for tests. */
@Component("processTestStand")
class Stand {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final TaskService tasks;
    private final WorkItemService workItems;

    Stand(
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            TaskService tasks,
            WorkItemService workItems) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.workItems = workItems;
    }

    /** The activities at which the instance of a model waits; empty when there is none or it has ended. */
    List<String> of(ProcessModel model, Id key) {
        return instances(model, key).stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .sorted()
                .toList();
    }

    boolean running(ProcessModel model, Id key) {
        return !instances(model, key).isEmpty();
    }

    /** The event with which the instance ended. */
    String end(ProcessModel model, Id key) {
        assertThat(running(model, key)).as("still running").isFalse();
        HistoricProcessInstance ended = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(model.key())
                .processInstanceBusinessKey(key.toString())
                .finished()
                .singleResult();
        return ended.getEndActivityId();
    }

    /** How often the instances of a model passed an activity. */
    long passed(ProcessModel model, Id key, String activity) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(model.key())
                .processInstanceBusinessKey(key.toString())
                .list()
                .stream()
                .mapToLong(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityId(activity)
                        .finished()
                        .count())
                .sum();
    }

    List<ProcessInstance> instances(ProcessModel model, Id key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(model.key())
                .processInstanceBusinessKey(key.toString())
                .list();
    }

    long jobs(ProcessModel model, Id key) {
        return instances(model, key).stream()
                .mapToLong(instance -> jobsOf(instance.getId()))
                .sum();
    }

    long jobsOf(String instance) {
        return management.createJobQuery().processInstanceId(instance).count();
    }

    /** The open work about a subject. */
    List<WorkItemKind> work(Subject subject) {
        return workItems.openFor(subject).stream().map(WorkItem::kind).toList();
    }

    WorkItem theWork(Subject subject) {
        List<WorkItem> open = workItems.openFor(subject);
        assertThat(open).as("open work").hasSize(1);
        return open.get(0);
    }

    /** What faults call a learning point, a return and the return's work. */
    List<String> mentioned(Id learningPoint, ReturnId asked) {
        List<String> mentioned = new ArrayList<>(List.of(learningPoint.toString(), asked.toString()));
        workItems.openFor(Subject.of(asked)).forEach(item -> {
            mentioned.add(item.id().toString());
            mentioned.add(item.engineTask());
        });
        tasks.createTaskQuery()
                .processInstanceBusinessKey(asked.toString())
                .list()
                .forEach(task -> mentioned.add(task.getId()));
        return mentioned;
    }
}
