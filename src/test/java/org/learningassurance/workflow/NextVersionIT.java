package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.workflow.Releases.Release;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever changes a model keeps the released one under {@code src/test/resources/released/<process>/<tag>.bpmn}. On each of them an
 * instance is brought by the domain's services to every place where it can wait, moved there to the next version, and taken on to
 * its end. The next version is the model of today with one more step before each end, so that there always is one.
 */
@TrackerIT
class NextVersionIT {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    Journeys journeys;

    @Autowired
    Travel travel;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    @BeforeEach
    void onThatDay() {
        players.moveTo(LocalDate.of(2030, 10, 7));
        dueJobs.runDue();
    }

    /** Later tests find the models of today as the latest versions. */
    @AfterEach
    void modelsOfTodayAreTheLatest() throws IOException {
        for (ProcessModel model : ProcessModel.values()) {
            if (!isOfToday(travel.latest(model))) {
                deploy(model, Releases.today(model));
            }
        }
    }

    @Test
    void everyVersionTagThatIsInUseIsReleased() {
        for (ProcessModel model : ProcessModel.values()) {
            assertThat(Releases.released(model, Releases.tagOfToday(model)))
                    .as("a changed model has a new tag, and each tag is kept")
                    .hasContent(Releases.today(model));
        }
    }

    static Stream<Arguments> everyWaitOfEveryRelease() {
        return waits(true);
    }

    /** Where today's model has no job any more, which the engine cannot move there. Such a job runs within the moment. */
    static Stream<Arguments> waitsThatAreNoMore() {
        return waits(false);
    }

    private static Stream<Arguments> waits(boolean today) {
        return Releases.all()
                .flatMap(release -> release.waits().stream()
                        .filter(wait -> Releases.waits(release.model()).contains(wait) == today)
                        .map(wait -> Arguments.of(release, wait)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyWaitOfEveryRelease")
    void instanceGoesOnUnderTheNextVersionAndComesToItsEnd(Release release, String wait) {
        ProcessModel model = release.model();
        ProcessDefinition old = deploy(model, release.xml());
        Journey journey = journeys.to(model, wait);
        String instance = travel.begin(model, journey, wait);
        List<String> places = travel.places(instance);
        List<WorkItemKind> work = travel.work(journey);
        long waitingJobs = stand.jobsOf(instance);
        assertThat(versionOf(instance)).isEqualTo(old.getId());

        ProcessDefinition next = deploy(model, Releases.next(model));
        move(instance, old, next);

        assertThat(versionOf(instance)).isEqualTo(next.getId());
        assertThat(travel.places(instance)).as("where it was").isEqualTo(places);
        assertThat(travel.work(journey)).as("the same work").isEqualTo(work);
        assertThat(stand.jobsOf(instance)).as("the same jobs and timers").isEqualTo(waitingJobs);
        travel.toTheEnd(wait, instance, journey);
        assertThat(passed(instance))
                .as("a step that only the next version has")
                .anyMatch(step -> step.startsWith(Releases.ADDED_STEP));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("waitsThatAreNoMore")
    void instanceAtAWaitThatIsNoMoreComesToItsEndUnderItsOwnVersion(Release release, String wait) {
        ProcessModel model = release.model();
        ProcessDefinition old = deploy(model, release.xml());
        Journey journey = journeys.to(model, wait);
        String instance = travel.begin(model, journey, wait);
        deploy(model, Releases.next(model));

        assertThat(versionOf(instance)).isEqualTo(old.getId());
        travel.toTheEnd(wait, instance, journey);
        assertThat(passed(instance)).noneMatch(step -> step.startsWith(Releases.ADDED_STEP));
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void changingOneModelAloneLeavesTheOthersStartable(ProcessModel changed) {
        Map<ProcessModel, ProcessDefinition> before = new EnumMap<>(ProcessModel.class);
        for (ProcessModel model : ProcessModel.values()) {
            before.put(model, travel.latest(model));
        }
        deploy(changed, Releases.next(changed));
        assertThat(travel.latest(changed).getVersionTag()).isEqualTo("next");
        for (ProcessModel model : ProcessModel.values()) {
            if (model != changed) {
                assertThat(travel.latest(model).getId())
                        .isEqualTo(Objects.requireNonNull(before.get(model)).getId());
            }
        }
        Players.Lead lead = players.agency();
        LearningPointId learningPoint = players.asking(players.asked(lead, DISSEMINATED));
        assertThat(stand.work(Subject.of(answers.of(learningPoint, lead))))
                .containsExactly(WorkItemKind.CONFIRM_DISSEMINATION);
        assertThat(stand.work(Subject.of(players.localReview()))).containsExactly(WorkItemKind.COMPLETE_REVIEW);
    }

    private void move(String instance, ProcessDefinition old, ProcessDefinition next) {
        runtime.newMigration(runtime.createMigrationPlan(old.getId(), next.getId())
                        .mapEqualActivities()
                        .updateEventTriggers()
                        .build())
                .processInstanceIds(instance)
                .execute();
    }

    private List<String> passed(String instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String versionOf(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }

    private ProcessDefinition deploy(ProcessModel model, String xml) {
        repository
                .createDeployment()
                .name("version of " + model.key())
                .addString(model.key() + ".bpmn", xml)
                .deploy();
        return travel.latest(model);
    }

    private boolean isOfToday(ProcessDefinition definition) throws IOException {
        try (InputStream deployed = repository.getProcessModel(definition.getId())) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8)
                    .equals(Releases.today(ProcessModel.of(definition.getKey())));
        }
    }
}
