package org.learningassurance.workflow;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.learningassurance.shared.Id;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts, moves and finds process instances by the ids of our aggregates, in the transaction of what the domain has done.
 *
 * <p>What the domain did is written to the database before the engine is asked anything. A job that is just arriving at a wait
 * locks the same row; whoever comes second therefore sees what the first has done, and no wake-up is lost.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Instances {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EntityManager entities;

    Instances(RuntimeService runtime, TaskService tasks, ManagementService management, EntityManager entities) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.entities = entities;
    }

    void start(StartMessage message, Id key) {
        entities.flush();
        runtime.startProcessInstanceByMessage(message.message(), key.toString());
    }

    /** As {@link #start(StartMessage, Id)} for one of many that are in the database already: to flush for each would look at all each time. */
    void startWritten(StartMessage message, Id key) {
        runtime.startProcessInstanceByMessage(message.message(), key.toString());
    }

    /** Starts an instance that gets its key later, from what it makes. */
    void start(StartMessage message) {
        entities.flush();
        runtime.startProcessInstanceByMessage(message.message());
    }

    /** @return how many instances took the message; it is for the caller to judge whether that is right */
    int correlate(CatchMessage message, Id key, Map<String, Object> variables) {
        return correlate(to(message, key).setVariables(variables));
    }

    int correlate(CatchMessage message, Id key) {
        return correlate(to(message, key));
    }

    /** Reaches only an instance whose variable has the given value. */
    int correlateWhere(CatchMessage message, Id key, String variable, Object value) {
        return correlate(to(message, key).processInstanceVariableEquals(variable, value));
    }

    private MessageCorrelationBuilder to(CatchMessage message, Id key) {
        return runtime.createMessageCorrelation(message.message()).processInstanceBusinessKey(key.toString());
    }

    private int correlate(MessageCorrelationBuilder correlation) {
        entities.flush();
        return correlation.correlateAllWithResult().size();
    }

    /**
     * Ends a user task because the domain says that it is done. An instance that has not come to the task yet, because a job before it
     * still has to run, asks the domain when it arrives and needs nothing here.
     *
     * @throws IllegalStateException when no instance is at the task nor on its way: engine and domain would part
     */
    void complete(ProcessModel model, Id key, WorkItemKind step) {
        if (!completeIfThere(model, key, step)) {
            mustBeOnItsWay(model, key);
        }
    }

    /** @return whether the instance was at the task */
    boolean completeIfThere(ProcessModel model, Id key, WorkItemKind step) {
        entities.flush();
        Optional<Task> task =
                openTask(model, key).filter(open -> open.getTaskDefinitionKey().equals(UserTasks.keyOf(step)));
        task.ifPresent(open -> tasks.complete(open.getId()));
        return task.isPresent();
    }

    /** @throws IllegalStateException unless a job of the instance still has to run, which will ask the domain where to go */
    void mustBeOnItsWay(ProcessModel model, Id key) {
        boolean jobWaits = instances(model, key).stream()
                .anyMatch(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .messages()
                                .count()
                        > 0);
        if (!jobWaits) {
            throw new IllegalStateException(
                    "%s %s waits elsewhere: engine and domain would part".formatted(model.label(), key));
        }
    }

    /** Ends a user task, whatever it asks for. */
    void complete(String task) {
        entities.flush();
        tasks.complete(task);
    }

    /** The one user task at which an instance waits, if it waits at one. */
    private Optional<Task> openTask(ProcessModel model, Id key) {
        List<Task> open = tasks.createTaskQuery()
                .processDefinitionKey(model.key())
                .processInstanceBusinessKey(key.toString())
                .list();
        if (open.size() > 1) {
            throw new IllegalStateException("%s %s has %d open tasks".formatted(model.label(), key, open.size()));
        }
        return open.stream().findFirst();
    }

    /** Has a timer ask the domain for its date again; does nothing when no instance waits for it. */
    void recalculate(ProcessModel model, Id key, String timer) {
        entities.flush();
        instances(model, key).stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(timer)
                                .list()
                                .stream())
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }

    private List<ProcessInstance> instances(ProcessModel model, Id key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(model.key())
                .processInstanceBusinessKey(key.toString())
                .list();
    }
}
