package org.learningassurance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;

class ModelRulesTest {

    private static final Map<String, Class<?>> BEANS = beans();

    private static final String GOOD = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
              xmlns:dd="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              id="definitions_good" targetNamespace="t">
              <message id="message_asked" name="Asked"/><message id="message_answered" name="Answered"/>
              <process id="good" name="Good" isExecutable="true" camunda:historyTimeToLive="P365D">
                <startEvent id="start_asked" name="Asked"><messageEventDefinition id="event_asked" messageRef="message_asked"/></startEvent>
                <serviceTask id="task_tell" name="Tell" camunda:delegateExpression="${teller}"><documentation>Tells them.</documentation></serviceTask>
                <exclusiveGateway id="gateway_heard" name="Heard?"/>
                <intermediateCatchEvent id="catch_answered" name="Answered"><messageEventDefinition id="event_answered" messageRef="message_answered"/></intermediateCatchEvent>
                <intermediateCatchEvent id="timer_due" name="Due"><timerEventDefinition id="event_due"><timeDate>${deadlines.due(execution)}</timeDate></timerEventDefinition></intermediateCatchEvent>
                <sequenceFlow id="flow_yes" name="Yes" sourceRef="gateway_heard" targetRef="catch_answered"/>
                <sequenceFlow id="flow_no" name="No" sourceRef="gateway_heard" targetRef="timer_due"/>
              </process>
              <di:BPMNDiagram id="diagram_good"><di:BPMNPlane id="plane_good" bpmnElement="good">
                <di:BPMNShape id="shape_start" bpmnElement="start_asked"/><di:BPMNShape id="shape_tell" bpmnElement="task_tell"/>
                <di:BPMNShape id="shape_heard" bpmnElement="gateway_heard"/><di:BPMNShape id="shape_answered" bpmnElement="catch_answered"/>
                <di:BPMNShape id="shape_due" bpmnElement="timer_due"/>
                <di:BPMNEdge id="edge_yes" bpmnElement="flow_yes"><dd:waypoint x="1" y="1"/><dd:waypoint x="2" y="1"/></di:BPMNEdge>
                <di:BPMNEdge id="edge_no" bpmnElement="flow_no"><dd:waypoint x="1" y="1"/><dd:waypoint x="2" y="1"/></di:BPMNEdge>
              </di:BPMNPlane></di:BPMNDiagram>
            </definitions>
            """;

    private static final String GOOD_TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:di="https://www.omg.org/spec/DMN/20191111/DMNDI/"
              xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_good" name="Good" namespace="t">
              <decision id="good" name="Good" camunda:historyTimeToLive="P365D"><decisionTable id="table_good"/></decision>
              <di:DMNDI><di:DMNDiagram id="diagram_good"><di:DMNShape id="shape_good" dmnElementRef="good"/></di:DMNDiagram></di:DMNDI>
            </definitions>
            """;

    /** What the good model's expressions name. */
    private static final Map<String, Class<?>> BEANS_OF_GOOD =
            Map.of("teller", Runnable.class, "deadlines", Deadlines.class, "execution", Object.class);

    interface Deadlines {
        Object due(Object execution);
    }

    static Stream<Path> models() {
        return Stream.concat(
                TemplateRules.files(Path.of("bpmn"), ".bpmn").stream(),
                TemplateRules.files(Path.of("bpmn"), ".dmn").stream());
    }

    @ParameterizedTest
    @MethodSource("models")
    void areKeptBy(Path model) {
        assertThat(ModelRules.broken(String.valueOf(model.getFileName()), read(model), BEANS))
                .isEmpty();
    }

    @Test
    void areAskedOfAllEightModelsAndThreeTables() {
        assertThat(models()).hasSize(11);
    }

    @Test
    void noMessageBothStartsAProcessAndIsWaitedFor() {
        List<String> processes = TemplateRules.files(Path.of("bpmn"), ".bpmn").stream()
                .map(ModelRulesTest::read)
                .toList();

        assertThat(ModelRules.ambiguousMessages(processes)).isEmpty();
        assertThat(ModelRules.ambiguousMessages(List.of(GOOD))).isEmpty();
        assertThat(ModelRules.ambiguousMessages(
                        List.of(GOOD, GOOD.replace("name=\"Answered\"/>\n  <process", "name=\"Asked\"/>\n  <process"))))
                .containsExactly("Asked");
    }

    @Test
    void letGoodModelsPass() {
        assertThat(ModelRules.broken("good.bpmn", GOOD, BEANS_OF_GOOD)).isEmpty();
        assertThat(ModelRules.broken("good.dmn", GOOD_TABLE, Map.of())).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("process id=\"good\"", "process id=\"bad\"", "the file is called as the process"),
                Arguments.of("name=\"Good\" isEx", "name=\"\" isEx", "every step has a name: process"),
                Arguments.of(" camunda:historyTimeToLive=\"P365D\"", "", "how long its history is kept"),
                Arguments.of(
                        "id=\"timer_due\" name=\"Due\"",
                        "id=\"timer_due\"",
                        "every step has a name: intermediateCatchEvent"),
                Arguments.of("id=\"timer_due\" ", "", "every step has an id: intermediateCatchEvent"),
                Arguments.of("\"event_due\"", "\"event_answered\"", "ids are unique"),
                Arguments.of("\"event_due\"", "\"TimerEventDefinition_0k2x9ab\"", "ids speak"),
                Arguments.of("\"flow_yes\"", "\"Flow_1a2b3c4\"", "ids speak"),
                Arguments.of("<documentation>Tells them.</documentation>", "", "says what it is for"),
                Arguments.of("id=\"flow_yes\" name=\"Yes\"", "id=\"flow_yes\"", "way out of a gateway is labelled"),
                Arguments.of("${deadlines.due(execution)}", "P14D", "deadlines come from the domain"),
                Arguments.of("${deadlines.due(execution)}", "R/PT1H", "deadlines come from the domain"),
                Arguments.of("due(execution)}", "due('PT10M')}", "deadlines come from the domain"),
                Arguments.of("${teller}", "${nobody}", "what an expression names exists"),
                Arguments.of("deadlines.due(", "deadlines.past(", "what an expression calls exists"),
                Arguments.of(
                        "camunda:delegateExpression=\"${teller}\"",
                        "camunda:class=\"x.Teller\"",
                        "delegates are beans"),
                Arguments.of(
                        "<di:BPMNShape id=\"shape_due\" bpmnElement=\"timer_due\"/>",
                        "",
                        "every element is drawn: timer_due"),
                Arguments.of(
                        "bpmnElement=\"flow_no\"", "bpmnElement=\"flow_other\"", "every element is drawn: flow_no"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areSeenToFail(String right, String wrong, String rule) {
        assertThat(GOOD).contains(right);
        assertThat(ModelRules.broken("good.bpmn", GOOD.replace(right, wrong), BEANS_OF_GOOD))
                .anyMatch(broken -> broken.contains(rule));
    }

    static Stream<Arguments> mistakesOfTables() {
        return Stream.of(
                Arguments.of("decision id=\"good\"", "decision id=\"bad\"", "the file is called as its decision"),
                Arguments.of(" camunda:historyTimeToLive=\"P365D\"", "", "how long its history is kept"),
                Arguments.of(
                        "id=\"good\" name=\"Good\" camunda",
                        "id=\"good\" name=\"\" camunda",
                        "every step has a name: decision"),
                Arguments.of("\"table_good\"", "\"good\"", "ids are unique"),
                Arguments.of("\"table_good\"", "\"DecisionTable_1x2y3z4\"", "ids speak"),
                Arguments.of(
                        "<decisionTable id=\"table_good\"/>",
                        "<decisionTable id=\"table_good\"><text>duration(\"P14D\")</text></decisionTable>",
                        "deadlines come from the domain"),
                Arguments.of("dmnElementRef=\"good\"", "dmnElementRef=\"other\"", "every element is drawn"));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfTables")
    void areSeenToFailForTables(String right, String wrong, String rule) {
        assertThat(GOOD_TABLE).contains(right);
        assertThat(ModelRules.broken("good.dmn", GOOD_TABLE.replace(right, wrong), Map.of()))
                .anyMatch(broken -> broken.contains(rule));
    }

    /** Every component of ours by its bean name, and what the engine offers to expressions. */
    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>(Map.of("execution", Object.class, "opened", Object.class));
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        scanner.findCandidateComponents("org.learningassurance").forEach(found -> {
            Class<?> type = load(Objects.requireNonNull(found.getBeanClassName()));
            Component component = AnnotationUtils.findAnnotation(type, Component.class);
            String named = component == null ? "" : component.value();
            String simple = type.getSimpleName();
            beans.put(
                    named.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : named,
                    type);
        });
        return beans;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ModelRulesTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
