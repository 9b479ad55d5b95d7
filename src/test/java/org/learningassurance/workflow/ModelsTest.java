package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** House rules of the models in {@code bpmn/}. */
class ModelsTest {

    private static final Path MODELS = Path.of("bpmn");
    private static final Pattern SPEAKING = Pattern.compile("[a-z][A-Za-z]*(_[a-z][A-Za-z0-9]*)+");
    private static final Pattern LITERAL_TIME = Pattern.compile("P\\d|PT\\d|R\\d*/|\\d{4}-\\d\\d|\\*");

    private static final Set<String> DELEGATES = delegates();

    private static BpmnModelInstance read(ProcessModel model) {
        return Bpmn.readModelFromFile(MODELS.resolve(model.key() + ".bpmn").toFile());
    }

    private static <T extends ModelElementInstance> Collection<T> all(ProcessModel model, Class<T> type) {
        return read(model).getModelElementsByType(type);
    }

    @Test
    void thereIsAFileForEachModelAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            assertThat(files.map(Path::toFile).map(File::getName).filter(name -> name.endsWith(".bpmn")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProcessModel.values())
                            .map(model -> model.key() + ".bpmn")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void sayWhatTheyAre(ProcessModel model) {
        Process process = all(model, Process.class).iterator().next();
        assertThat(process.getId()).isEqualTo(model.key());
        assertThat(process.getName()).isEqualTo(model.label());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(documentation(process)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void giveEveryElementAnIdThatSpeaks(ProcessModel model) {
        Stream.concat(all(model, FlowNode.class).stream(), all(model, SequenceFlow.class).stream())
                .forEach(element -> assertThat(element.getId()).matches(SPEAKING));
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void explainEveryActivityAndEveryEventThatIsWaitedFor(ProcessModel model) {
        assertThat(all(model, Activity.class)).allSatisfy(activity -> {
            assertThat(activity.getName()).as(activity.getId()).isNotBlank();
            assertThat(documentation(activity)).as(activity.getId()).isNotBlank();
        });
        assertThat(all(model, CatchEvent.class))
                .allSatisfy(event ->
                        assertThat(documentation(event)).as(event.getId()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void labelEveryChoice(ProcessModel model) {
        assertThat(all(model, ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                    assertThat(gateway.getDefault())
                            .as("a way out of " + gateway.getId())
                            .isNotNull();
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow ->
                                    assertThat(flow.getName()).as(flow.getId()).isNotBlank());
                });
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void drawEveryElement(ProcessModel model) {
        Set<String> drawn = Stream.concat(
                        all(model, BpmnShape.class).stream()
                                .map(shape -> shape.getBpmnElement().getId()),
                        all(model, BpmnEdge.class).stream()
                                .map(edge -> edge.getBpmnElement().getId()))
                .collect(Collectors.toSet());
        assertThat(all(model, FlowNode.class))
                .allSatisfy(node -> assertThat(drawn).contains(node.getId()));
        assertThat(all(model, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(drawn).contains(flow.getId()));
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void takeEveryDateFromTheDomain(ProcessModel model) {
        assertThat(all(model, TimerEventDefinition.class)).allSatisfy(timer -> {
            assertThat(timer.getTimeDuration()).isNull();
            assertThat(timer.getTextContent()).contains("${").doesNotContainPattern(LITERAL_TIME);
        });
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void callOnlyDelegatesThatExist(ProcessModel model) {
        assertThat(all(model, ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).matches("\\$\\{[a-zA-Z]+}");
            assertThat(DELEGATES).contains(task.getCamundaDelegateExpression().replaceAll("[${}]", ""));
        });
    }

    @ParameterizedTest
    @EnumSource(ProcessModel.class)
    void askOnlyForWorkThatTheWorklistKnows(ProcessModel model) {
        assertThat(all(model, UserTask.class))
                .allSatisfy(task -> assertThat(UserTasks.kindOf(task.getId())).isNotNull());
    }

    @Test
    void everyKindOfWorkIsAskedByOneTask() {
        List<String> tasks = Arrays.stream(ProcessModel.values())
                .flatMap(model -> all(model, UserTask.class).stream())
                .map(BaseElement::getId)
                .toList();
        assertThat(tasks)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WorkItemKind.values())
                        .map(UserTasks::keyOf)
                        .toList());
    }

    @Test
    void startAndCatchMessagesShareNoName() {
        Set<String> starts = new HashSet<>();
        Set<String> caught = new HashSet<>();
        for (ProcessModel model : ProcessModel.values()) {
            for (CatchEvent event : all(model, CatchEvent.class)) {
                Set<String> names = startsAnInstance(event) ? starts : caught;
                event.getEventDefinitions().stream()
                        .flatMap(ModelsTest::message)
                        .forEach(names::add);
            }
        }
        assertThat(starts).doesNotContainAnyElementsOf(caught);
        assertThat(starts)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StartMessage.values())
                        .map(StartMessage::message)
                        .toList());
        assertThat(caught)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CatchMessage.values())
                        .map(CatchMessage::message)
                        .toList());
    }

    private static boolean startsAnInstance(CatchEvent event) {
        return event instanceof StartEvent && !(event.getParentElement() instanceof SubProcess);
    }

    private static Stream<String> message(EventDefinition definition) {
        return definition instanceof MessageEventDefinition message
                ? Stream.of(message.getMessage().getName())
                : Stream.empty();
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining());
    }

    private static Set<String> delegates() {
        return new com.tngtech.archunit.core.importer.ClassFileImporter()
                .importPackages("org.learningassurance.workflow").stream()
                        .filter(type -> type.isAssignableTo(org.camunda.bpm.engine.delegate.JavaDelegate.class))
                        .filter(type -> type.isAnnotatedWith(Component.class))
                        .map(type -> type.getAnnotationOfType(Component.class).value())
                        .collect(Collectors.toSet());
    }
}
