package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever changes a model keeps the released one under {@code src/test/resources/released/<process>/<tag>.bpmn}. From each of them an
 * instance is moved to the model of today from every place where it can wait. While the two are the same, this shows that the test
 * stands ready.
 */
@TrackerIT
class NextVersionIT {

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path MODELS = Path.of("bpmn");

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ReviewService reviews;

    @Autowired
    BriefService briefs;

    @Autowired
    LearningPointService learningPoints;

    @Autowired
    AssuranceService assurance;

    @Autowired
    ActionService actions;

    @Autowired
    OverdueReviewService overdueReviews;

    @Autowired
    DirectoryService directory;

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
            if (!isOfToday(latest(model))) {
                deploy(model, Files.readString(MODELS.resolve(model.key() + ".bpmn")));
            }
        }
    }

    @Test
    void everyVersionTagThatIsInUseIsReleased() {
        for (ProcessModel model : ProcessModel.values()) {
            BpmnModelInstance today =
                    Bpmn.readModelFromFile(MODELS.resolve(model.key() + ".bpmn").toFile());
            String tag = today.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getCamundaVersionTag();
            assertThat(RELEASED.resolve(model.key()).resolve(tag + ".bpmn"))
                    .as("a changed model has a new tag, and each tag is kept")
                    .hasSameTextualContentAs(MODELS.resolve(model.key() + ".bpmn"));
        }
    }

    static Stream<Arguments> everyWaitOfEveryRelease() throws IOException {
        List<Arguments> waits = new java.util.ArrayList<>();
        for (ProcessModel model : ProcessModel.values()) {
            try (Stream<Path> releases = Files.list(RELEASED.resolve(model.key()))) {
                for (Path release : releases.sorted().toList()) {
                    waitsOf(Bpmn.readModelFromFile(release.toFile()))
                            .forEach(wait -> waits.add(Arguments.of(model, release, wait)));
                }
            }
        }
        return waits.stream();
    }

    /** User tasks, events and gateways that wait, and steps that wait for a job. */
    private static Stream<String> waitsOf(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node.getParentElement() instanceof SubProcess))
                .filter(NextVersionIT::waits)
                .map(FlowNode::getId);
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node.getElementType().getTypeName().equals("eventBasedGateway")
                || node.getElementType().getTypeName().equals("intermediateCatchEvent")
                        && node.getIncoming().stream()
                                .noneMatch(flow -> flow.getSource()
                                        .getElementType()
                                        .getTypeName()
                                        .equals("eventBasedGateway"))
                || node.isCamundaAsyncBefore()
                        && !node.getElementType().getTypeName().equals("startEvent");
    }

    @ParameterizedTest
    @MethodSource("everyWaitOfEveryRelease")
    void instanceGoesOnUnderTheModelOfToday(ProcessModel model, Path release, String wait) throws IOException {
        Id key = somethingFor(model, wait);
        stand.instances(model, key)
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "begun anew below"));
        ProcessDefinition old = deploy(model, Files.readString(release));
        ProcessInstance instance = runtime.createProcessInstanceById(old.getId())
                .businessKey(key.toString())
                .startBeforeActivity(wait)
                .setVariables(Map.of(Variables.ROUND, 1, Variables.OPENED, true))
                .execute();
        List<String> before = runtime.getActiveActivityIds(instance.getId());
        List<WorkItemKind> workBefore = stand.work(subject(model, key));
        ProcessDefinition today = deploy(model, Files.readString(MODELS.resolve(model.key() + ".bpmn")));

        runtime.newMigration(runtime.createMigrationPlan(old.getId(), today.getId())
                        .mapEqualActivities()
                        .updateEventTriggers()
                        .build())
                .processInstanceIds(instance.getId())
                .execute();

        assertThat(stand.instances(model, key))
                .singleElement()
                .satisfies(moved -> assertThat(moved.getProcessDefinitionId()).isEqualTo(today.getId()));
        assertThat(stand.of(model, key)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(stand.work(subject(model, key))).as("the same work").isEqualTo(workBefore);
        runtime.deleteProcessInstance(instance.getId(), "shown");
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void changingOneModelAloneLeavesTheOthersStartable(ProcessModel changed) throws IOException {
        Map<ProcessModel, ProcessDefinition> before = new java.util.EnumMap<>(ProcessModel.class);
        for (ProcessModel model : ProcessModel.values()) {
            before.put(model, latest(model));
        }
        String today = Files.readString(MODELS.resolve(changed.key() + ".bpmn"));
        deploy(changed, today.replace("camunda:versionTag=\"1.0\"", "camunda:versionTag=\"99.0\""));
        assertThat(latest(changed).getVersionTag()).isEqualTo("99.0");
        for (ProcessModel model : ProcessModel.values()) {
            if (model != changed) {
                assertThat(latest(model).getId())
                        .isEqualTo(java.util.Objects.requireNonNull(before.get(model))
                                .getId());
            }
        }
        Players.Lead lead = players.agency();
        LearningPointId learningPoint = players.asking(players.asked(lead, DISSEMINATED));
        assertThat(stand.work(Subject.of(answers.of(learningPoint, lead))))
                .containsExactly(WorkItemKind.CONFIRM_DISSEMINATION);
        assertThat(stand.work(Subject.of(players.localReview()))).containsExactly(WorkItemKind.COMPLETE_REVIEW);
    }

    /** An aggregate to which the step can belong; where it stands itself makes no difference to a migration. */
    private Id somethingFor(ProcessModel model, String wait) {
        return switch (model) {
            case REVIEW -> wait.contains("ractice") || wait.contains("publish") ? practiceReview() : rapidReview();
            case LEARNING_BRIEF -> brief();
            case LEARNING_POINT -> assured();
            case TRAINING_UPDATE -> action("TRAINING_UPDATE", Map.of("course", "Refresher Training"));
            case PARTNERSHIP_ACTION -> action("GUIDANCE", Map.of());
            case AGENCY_RETURN -> askedForPractice();
            case OVERDUE_REVIEW -> overdue();
            case CHASE_ROUND -> org.learningassurance.shared.ChaseRoundId.next();
        };
    }

    private static Subject subject(ProcessModel model, Id key) {
        return switch (model) {
            case REVIEW -> Subject.of((org.learningassurance.shared.ReviewId) key);
            case LEARNING_BRIEF -> Subject.of((org.learningassurance.shared.BriefVersionId) key);
            case LEARNING_POINT -> Subject.of((LearningPointId) key);
            case TRAINING_UPDATE, PARTNERSHIP_ACTION -> Subject.of((org.learningassurance.shared.ActionId) key);
            case AGENCY_RETURN -> Subject.of((ReturnId) key);
            case OVERDUE_REVIEW -> Subject.of((OverdueReviewId) key);
            case CHASE_ROUND -> Subject.of((org.learningassurance.shared.ChaseRoundId) key);
        };
    }

    private Id rapidReview() {
        return reviews.notifyRapidReview(
                NewReview.rapidReview("A rapid review", players.today(), RestrictedFacts.none()), players.businessUnit);
    }

    private Id practiceReview() {
        return reviews.commissionPracticeReview(
                NewReview.practiceReview("A practice review", players.today(), null), players.businessUnit);
    }

    private Id brief() {
        LearningPointId covered = players.drafted(players.asked(players.agency(), DISSEMINATED));
        return briefs.draft(
                new BriefText("Think family", Set.of(covered), BriefSections.empty()), null, players.businessUnit);
    }

    private Id assured() {
        Players.Lead lead = players.agency();
        LearningPointId id = players.asking(players.asked(lead, DISSEMINATED));
        assurance.decide(
                id,
                new AssuranceChoice.Assured(players.today().plusYears(1), Set.of(lead.agency())),
                "Weighed",
                Set.of(answers.of(id, lead)),
                DecisionSetting.chairsAction(),
                0,
                players.chair);
        return id;
    }

    private Id action(String kind, Map<String, String> facts) {
        LearningPointId serves = learningPoints.draft(
                players.draft(Priority.STANDARD, false, List.of(players.asked(players.agency(), DISSEMINATED))),
                players.businessUnit);
        return actions.plan(
                new ActionPlan(
                        kind,
                        "An action",
                        "What is done",
                        Set.of(serves),
                        Set.of(),
                        directory.trainingOfficerPost(),
                        players.today().plusMonths(1),
                        facts),
                players.trainingOfficer);
    }

    private Id askedForPractice() {
        Players.Lead lead = players.agency();
        LearningPointId id = players.asking(players.asked(lead, org.learningassurance.shared.Rung.values()));
        ReturnId asked = answers.of(id, lead);
        answers.throughDissemination(asked, lead, players.businessUnit);
        answers.implemented(asked, lead);
        answers.accept(asked, org.learningassurance.shared.Rung.IMPLEMENTED, players.businessUnit);
        return asked;
    }

    private Id overdue() {
        Players.Lead lead = players.agency();
        LearningPointId id = players.asking(players.asked(lead, DISSEMINATED));
        return overdueReviews
                .open(stand.theWork(Subject.of(answers.of(id, lead))).id(), org.learningassurance.shared.Actor.clock())
                .orElseThrow();
    }

    private ProcessDefinition deploy(ProcessModel model, String xml) {
        repository
                .createDeployment()
                .name("version of " + model.key())
                .addString(model.key() + ".bpmn", xml)
                .deploy();
        return latest(model);
    }

    private ProcessDefinition latest(ProcessModel model) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model.key())
                .latestVersion()
                .singleResult();
    }

    private boolean isOfToday(ProcessDefinition definition) throws IOException {
        try (java.io.InputStream deployed = repository.getProcessModel(definition.getId())) {
            String today = Files.readString(MODELS.resolve(definition.getKey() + ".bpmn"));
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8).equals(today);
        }
    }
}
