package org.learningassurance.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of processes that failed: those that are tried again by themselves, and those that wait for somebody to retry them. */
@Service
@Transactional
public class StuckWork {

    private static final Role[] READERS = {
        Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE
    };
    private static final Role[] RETRIERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR};
    private static final int MOST = 200;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Belongings belongings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StuckWork(
            ManagementService management,
            RuntimeService runtime,
            RepositoryService repository,
            Belongings belongings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.belongings = belongings;
        this.events = events;
        this.clock = clock;
    }

    /** What failed, stuck first; of very many the first 200 of each sort. */
    @Transactional(readOnly = true)
    public List<StuckStep> steps(Actor by) {
        by.must(READERS);
        List<Job> stuck = management.createJobQuery().noRetriesLeft().listPage(0, MOST);
        List<Job> failed =
                management.createJobQuery().withException().withRetriesLeft().listPage(0, MOST);
        return Stream.concat(stuck.stream(), failed.stream())
                .map(this::step)
                .sorted(Comparator.comparing(StuckStep::isStuck).reversed().thenComparing(StuckStep::process))
                .toList();
    }

    /** Whether the actor may have a step tried again. */
    public boolean mayRetry(Actor by) {
        return by.is(RETRIERS);
    }

    /**
     * Has a stuck step tried again, once, by the next free worker.
     *
     * @throws NotFound when it is not stuck any more
     */
    public void retry(String job, Actor by) {
        by.must(RETRIERS);
        Job stuck = management.createJobQuery().jobId(job).noRetriesLeft().singleResult();
        if (stuck == null) {
            throw new NotFound("stuck step");
        }
        StuckStep step = step(stuck);
        management.setJobRetries(job, 1);
        management.setJobDuedate(job, null); // now, not after the pause that its last failure has set
        events.publishEvent(new StuckWorkRetried(
                step.subject().orElse(Subject.system()), step.process(), step.what(), by, clock.instant()));
    }

    private StuckStep step(Job job) {
        Optional<ProcessModel> model =
                Optional.ofNullable(job.getProcessDefinitionKey()).map(ProcessModel::of);
        Optional<Belongings.Belonging> belonging = model.flatMap(of -> belonging(of, job));
        return new StuckStep(
                job.getId(),
                what(job),
                model.map(ProcessModel::label).orElse("Housekeeping"),
                belonging.map(Belongings.Belonging::subject),
                belonging.map(Belongings.Belonging::reference).orElse(""),
                belonging.map(Belongings.Belonging::path).orElse(""),
                reason(job),
                Optional.ofNullable(job.getExceptionMessage()).orElse(""),
                triedAgainAt(job));
    }

    private Optional<Instant> triedAgainAt(Job job) {
        if (job.getRetries() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                job.getDuedate() == null ? clock.instant() : job.getDuedate().toInstant());
    }

    private Optional<Belongings.Belonging> belonging(ProcessModel model, Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(String.valueOf(job.getProcessInstanceId()))
                .singleResult();
        if (instance == null || instance.getBusinessKey() == null) {
            return Optional.empty();
        }
        boolean opened = Boolean.TRUE.equals(runtime.getVariable(instance.getId(), Variables.OPENED));
        return belongings.of(model, UUID.fromString(instance.getBusinessKey()), opened);
    }

    private String what(Job job) {
        if (job.getFailedActivityId() == null || job.getProcessDefinitionId() == null) {
            return "Start by the clock";
        }
        ModelElementInstance activity = repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(job.getFailedActivityId());
        return Optional.ofNullable(activity.getAttributeValue("name")).orElse(job.getFailedActivityId());
    }

    /** What our own rules say is said in plain words already; of anything else only the machine's word is there. */
    private String reason(Job job) {
        String trace = Optional.ofNullable(management.getJobExceptionStacktrace(job.getId()))
                .orElse("");
        if (trace.contains(Refusal.class.getName()) && job.getExceptionMessage() != null) {
            return job.getExceptionMessage();
        }
        return "Something technical went wrong. Nothing was half done: retrying is safe.";
    }
}
