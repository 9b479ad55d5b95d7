package org.learningassurance.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.learningassurance.shared.DueJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs due jobs one after the other, each in a transaction of its own as the executor would. A job that fails keeps what the
 * engine does with it: it is due again later, or stuck when its attempts are used up. The engine's own housekeeping is left
 * to the executor.
 */
@Component
class EngineDueJobs implements DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDueJobs.class);
    private static final int PAGE = 200;

    private final ManagementService management;

    EngineDueJobs(ManagementService management) {
        this.management = management;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public int runDue() {
        int ran = 0;
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(this::run);
            ran += due.size();
            due = due();
        }
        return ran;
    }

    @Override
    public Optional<Instant> nextDue() {
        return ofProcesses(management
                        .createJobQuery()
                        .active()
                        .withRetriesLeft()
                        .orderByJobDuedate()
                        .asc())
                .filter(job -> job.getDuedate() != null)
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    private List<Job> due() {
        return ofProcesses(management
                        .createJobQuery()
                        .active()
                        .executable()
                        .orderByJobDuedate()
                        .asc())
                .toList();
    }

    private Stream<Job> ofProcesses(JobQuery query) {
        return query.listPage(0, PAGE).stream().filter(job -> job.getProcessDefinitionKey() != null);
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            if (management.createJobQuery().jobId(job.getId()).count() == 0) {
                return; // an earlier job of this batch ended its instance
            }
            LOG.warn(
                    "Job {} of {} failed; the engine decides when it is tried again",
                    job.getId(),
                    job.getProcessDefinitionKey(),
                    failed);
        }
    }
}
