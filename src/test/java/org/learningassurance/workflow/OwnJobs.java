package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.learningassurance.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Runs the jobs of chosen instances and no others, so that the rest stay where they wait. For process tests. */
@Component("processTestOwnJobs")
class OwnJobs {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final MovableClock clock;
    private final Players players;

    OwnJobs(ManagementService management, RuntimeService runtime, MovableClock clock, Players players) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
        this.players = players;
    }

    /** Runs once what is due of the instances with a key. */
    void runOf(ProcessModel model, String key) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(model.key())
                .processInstanceBusinessKey(key)
                .list()
                .forEach(instance -> run(dueOf(instance.getId())));
    }

    /** Runs the steps of all instances of a model until none of them waits for a job. */
    void runAllOf(ProcessModel model) {
        List<Job> due = stepsOf(model);
        while (!due.isEmpty()) {
            run(due);
            due = stepsOf(model);
        }
    }

    /** Runs an instance on until it waits for no job that is due. @return how many ran */
    int runThrough(String instance) {
        int ran = 0;
        List<Job> due = dueOf(instance);
        while (!due.isEmpty()) {
            run(due);
            ran += due.size();
            due = dueOf(instance);
        }
        return ran;
    }

    private List<Job> dueOf(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .executable()
                .list();
    }

    private List<Job> stepsOf(ProcessModel model) {
        return management
                .createJobQuery()
                .processDefinitionKey(model.key())
                .messages()
                .executable()
                .list();
    }

    /** Runs the job for which an instance waits at a step, when its time has come. @return whether it waits for one there */
    boolean runAt(String instance, String activity) {
        Optional<Job> job = Optional.ofNullable(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(activity)
                .singleResult());
        job.ifPresent(found -> {
            Date due = found.getDuedate();
            if (due != null && due.toInstant().isAfter(players.now())) {
                clock.moveTo(due.toInstant());
            }
            run(List.of(found));
        });
        return job.isPresent();
    }

    private void run(List<Job> jobs) {
        assertThat(jobs).as("jobs to run").isNotEmpty();
        jobs.forEach(job -> management.executeJob(job.getId()));
    }
}
