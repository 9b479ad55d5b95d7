package org.learningassurance.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The models as they were released, as they are today, and as a next version might be. */
public final class Releases {

    /** Where a step begins that only the next version has. */
    public static final String ADDED_STEP = "event_addedStep_";

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path MODELS = Path.of("bpmn");

    private Releases() {}

    /** One released model. */
    record Release(ProcessModel model, Path file) {

        String xml() {
            return read(file);
        }

        /**
         * User tasks, events and gateways that wait, and steps that wait for a job, those in event sub-processes too.
         */
        List<String> waits() {
            return Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class).stream()
                    .filter(Releases::waits)
                    .map(FlowNode::getId)
                    .toList();
        }

        @Override
        public String toString() {
            return model.key() + " " + file.getFileName();
        }
    }

    static Stream<Release> all() {
        return Arrays.stream(ProcessModel.values()).flatMap(Releases::of);
    }

    private static Stream<Release> of(ProcessModel model) {
        try (Stream<Path> files = Files.list(RELEASED.resolve(model.key()))) {
            return files.sorted().map(file -> new Release(model, file)).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException("A model that was never released: " + model.key(), missing);
        }
    }

    /** The steps of today's models that are asked of somebody. */
    static List<String> userTasks(ProcessModel model) {
        return Bpmn.readModelFromFile(file(model).toFile()).getModelElementsByType(UserTask.class).stream()
                .map(FlowNode::getId)
                .toList();
    }

    /** Everything at which an instance of today's model can wait. */
    static List<String> waits(ProcessModel model) {
        return new Release(model, file(model)).waits();
    }

    private static boolean waits(FlowNode node) {
        if (node instanceof IntermediateCatchEvent) {
            return node.getIncoming().stream().noneMatch(flow -> flow.getSource() instanceof EventBasedGateway);
        }
        return node instanceof UserTask || node instanceof EventBasedGateway || node.isCamundaAsyncBefore();
    }

    static String today(ProcessModel model) {
        return read(file(model));
    }

    static String tagOfToday(ProcessModel model) {
        return process(Bpmn.readModelFromFile(file(model).toFile())).getCamundaVersionTag();
    }

    static Path released(ProcessModel model, String tag) {
        return RELEASED.resolve(model.key()).resolve(tag + ".bpmn");
    }

    /** All models as the next release of the product might carry them: one is changed, the others are those of today. */
    public static void writeNext(String changed, String tag, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> models = Files.list(MODELS)) {
            for (Path model : models.toList()) {
                Files.copy(model, directory.resolve(model.getFileName()));
            }
        }
        Files.writeString(directory.resolve(changed + ".bpmn"), next(ProcessModel.of(changed), tag));
    }

    static String next(ProcessModel model) {
        return next(model, "next");
    }

    /** Today's model under another tag, with one more step before each end. */
    private static String next(ProcessModel model, String tag) {
        BpmnModelInstance next = Bpmn.readModelFromFile(file(model).toFile());
        process(next).setCamundaVersionTag(tag);
        for (EndEvent end : List.copyOf(next.getModelElementsByType(EndEvent.class))) {
            List.copyOf(end.getIncoming()).forEach(flow -> addStep(next, flow, end));
        }
        return Bpmn.convertToString(next);
    }

    private static void addStep(BpmnModelInstance model, SequenceFlow flow, EndEvent end) {
        IntermediateThrowEvent step = model.newInstance(IntermediateThrowEvent.class);
        step.setId(ADDED_STEP + flow.getId());
        end.getParentElement().addChildElement(step);
        SequenceFlow on = model.newInstance(SequenceFlow.class);
        on.setId("flow_on_" + flow.getId());
        end.getParentElement().addChildElement(on);
        end.getIncoming().remove(flow);
        flow.setTarget(step);
        step.getIncoming().add(flow);
        step.getOutgoing().add(on);
        on.setSource(step);
        on.setTarget(end);
        end.getIncoming().add(on);
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static Path file(ProcessModel model) {
        return MODELS.resolve(model.key() + ".bpmn");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
