package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** Takes journeys on, from wait to wait: jobs run when they are due, everything else people do. For process tests. */
@Component("processTestTravel")
class Travel {

    private static final int MOST_STEPS = 40;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final OwnJobs jobs;
    private final Stand stand;

    Travel(RepositoryService repository, RuntimeService runtime, HistoryService history, OwnJobs jobs, Stand stand) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.jobs = jobs;
        this.stand = stand;
    }

    /** Begins under the latest version of the model. @return the instance */
    String begin(ProcessModel model, Journey journey) {
        String version = latest(model).getId();
        return journey.begin()
                .map(key -> running().processInstanceBusinessKey(key))
                .orElseGet(this::running)
                .processDefinitionId(version)
                .singleResult()
                .getId();
    }

    /** @return the instance, which now stands at the wait */
    String begin(ProcessModel model, Journey journey, String wait) {
        String instance = begin(model, journey);
        for (int step = 0; step < MOST_STEPS; step++) {
            List<String> places = places(instance);
            if (places.contains(wait)) {
                return instance;
            }
            leave(places.get(0), instance, journey);
        }
        throw new AssertionError("It never comes to " + wait);
    }

    void leave(String place, String instance, Journey journey) {
        if (!jobs.runAt(instance, place)) {
            journey.leave(place);
        }
    }

    /** From a wait to the end, of which it makes sure. What waits beside the rest, in an event sub-process, is let go first. */
    void toTheEnd(String wait, String instance, Journey journey) {
        for (int step = 0; step < MOST_STEPS && isRunning(instance); step++) {
            List<String> places = places(instance);
            leave(places.contains(wait) ? wait : places.get(0), instance, journey);
        }
        assertEnded(instance, journey.end(), journey);
    }

    void assertEnded(String instance, String end, Journey journey) {
        assertThat(isRunning(instance)).as("still running").isFalse();
        HistoricProcessInstance ended = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .finished()
                .singleResult();
        assertThat(ended.getEndActivityId()).isEqualTo(end);
        assertThat(stand.jobsOf(instance)).as("no job is left").isZero();
        assertThat(work(journey)).as("no work is left").isEmpty();
        if (ended.getBusinessKey() != null) {
            assertThat(running()
                            .processDefinitionKey(ended.getProcessDefinitionKey())
                            .processInstanceBusinessKey(ended.getBusinessKey())
                            .count())
                    .as("no second instance")
                    .isZero();
        }
    }

    /** Where an instance stands. */
    List<String> places(String instance) {
        return runtime.getActiveActivityIds(instance).stream().sorted().toList();
    }

    List<WorkItemKind> work(Journey journey) {
        return journey.subject().map(stand::work).orElse(List.of());
    }

    boolean isRunning(String instance) {
        return running().processInstanceId(instance).count() > 0;
    }

    ProcessDefinition latest(ProcessModel model) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model.key())
                .latestVersion()
                .singleResult();
    }

    private ProcessInstanceQuery running() {
        return runtime.createProcessInstanceQuery();
    }
}
