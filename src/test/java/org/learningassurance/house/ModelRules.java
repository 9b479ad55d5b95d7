package org.learningassurance.house;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Rules that process models and decision tables keep. They are read as XML, so that nothing is hidden by a library's defaults. */
final class ModelRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/";
    private static final Pattern MACHINE_ID =
            Pattern.compile("(?:[A-Z][A-Za-z]*_|sid-)[0-9a-z]{6,}|.*_[0-9][0-9a-z]{6}");
    private static final Pattern DURATION =
            Pattern.compile("\\bP(?=T?\\d)(?:\\d+[YMWD])*(?:T(?:\\d+[HMS])+)?\\b|\\bR\\d*/P");
    private static final Pattern BEAN_CALL = Pattern.compile("[$#]\\{\\s*!?\\s*([a-z]\\w*)(?:\\.(\\w+))?");
    private static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "scriptTask",
            "manualTask",
            "businessRuleTask",
            "task",
            "subProcess",
            "callActivity");
    private static final Set<String> ACTIVITIES = Set.of(
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "scriptTask",
            "manualTask",
            "businessRuleTask",
            "task",
            "subProcess",
            "callActivity");

    private ModelRules() {}

    /**
     * What is wrong with a model, in words; empty when nothing is.
     *
     * @param file its name without folder
     * @param beans what expressions may name, with the type of each
     */
    static List<String> broken(String file, String xml, Map<String, Class<?>> beans) {
        Document model = parse(xml);
        return file.endsWith(".dmn") ? brokenTable(file, model) : brokenProcess(file, model, beans);
    }

    /** Names of messages that start a process, by models; those that are waited for, by models. */
    static List<String> ambiguousMessages(List<String> models) {
        Set<String> starting = new HashSet<>();
        Set<String> awaited = new HashSet<>();
        models.stream().map(ModelRules::parse).forEach(model -> {
            starting.addAll(messages(model, true));
            awaited.addAll(messages(model, false));
        });
        return starting.stream().filter(awaited::contains).sorted().toList();
    }

    private static List<String> brokenProcess(String file, Document model, Map<String, Class<?>> beans) {
        List<String> broken = new ArrayList<>();
        String id = file.replace(".bpmn", "");
        for (Element process : elements(model, "process")) {
            require(process.getAttribute("id").equals(id), "the file is called as the process: " + id, broken);
            named(process, broken);
            timeToLive(process, broken);
        }
        ids(model, broken);
        nodes(model, broken);
        gateways(model, broken);
        expressions(model, beans, broken);
        durations(model, broken);
        shapes(model, broken);
        return broken;
    }

    private static List<String> brokenTable(String file, Document model) {
        List<String> broken = new ArrayList<>();
        List<Element> decisions = elements(model, "decision");
        require(
                decisions.stream()
                        .anyMatch(decision -> decision.getAttribute("id").equals(file.replace(".dmn", ""))),
                "the file is called as its decision",
                broken);
        decisions.forEach(decision -> {
            named(decision, broken);
            timeToLive(decision, broken);
        });
        ids(model, broken);
        durations(model, broken);
        Set<String> drawn = attributes(model, "DMNShape", "dmnElementRef");
        decisions.stream()
                .map(decision -> decision.getAttribute("id"))
                .filter(drawn::add)
                .forEach(missing -> broken.add("every element is drawn: " + missing));
        return broken;
    }

    private static void ids(Document model, List<String> broken) {
        Set<String> seen = new HashSet<>();
        all(model)
                .map(element -> element.getAttribute("id"))
                .filter(Predicate.not(String::isEmpty))
                .forEach(id -> {
                    require(seen.add(id), "ids are unique: " + id, broken);
                    require(!MACHINE_ID.matcher(id).matches(), "ids speak: " + id, broken);
                });
    }

    private static void nodes(Document model, List<String> broken) {
        all(model)
                .filter(element -> FLOW_NODES.contains(element.getLocalName()))
                .forEach(node -> {
                    require(!node.getAttribute("id").isEmpty(), "every step has an id: " + node.getLocalName(), broken);
                    named(node, broken);
                    if (ACTIVITIES.contains(node.getLocalName())) {
                        require(
                                children(node)
                                        .anyMatch(child -> child.getLocalName().equals("documentation")
                                                && !child.getTextContent().isBlank()),
                                "every activity says what it is for: " + node.getAttribute("id"),
                                broken);
                    }
                });
    }

    private static void gateways(Document model, List<String> broken) {
        all(model)
                .filter(element ->
                        Set.of("exclusiveGateway", "inclusiveGateway").contains(element.getLocalName()))
                .forEach(gateway -> {
                    List<Element> ways = elements(model, "sequenceFlow").stream()
                            .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
                            .toList();
                    if (ways.size() > 1) {
                        ways.forEach(way -> require(
                                !way.getAttribute("name").isBlank(),
                                "every way out of a gateway is labelled: " + way.getAttribute("id"),
                                broken));
                    }
                });
    }

    private static void expressions(Document model, Map<String, Class<?>> beans, List<String> broken) {
        all(model)
                .filter(element -> element.getLocalName().endsWith("Task"))
                .filter(task -> task.hasAttributeNS(CAMUNDA + "bpmn", "class"))
                .forEach(task -> broken.add("delegates are beans, not classes: " + task.getAttribute("id")));
        all(model).flatMap(ModelRules::texts).forEach(text -> {
            var call = BEAN_CALL.matcher(text);
            while (call.find()) {
                callable(call.group(1), call.group(2), text, beans, broken);
            }
        });
    }

    private static void callable(
            String name, String method, String text, Map<String, Class<?>> beans, List<String> broken) {
        Class<?> bean = beans.get(name);
        if (bean == null) {
            broken.add("what an expression names exists: " + text);
            return;
        }
        if (method == null || bean == Object.class) {
            return;
        }
        String property = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        Set<String> names = Set.of(method, "get" + property, "is" + property);
        boolean there = Stream.of(bean.getMethods()).anyMatch(own -> names.contains(own.getName()));
        require(there, "what an expression calls exists: " + text, broken);
    }

    private static void durations(Document model, List<String> broken) {
        all(model)
                .filter(element -> !element.getLocalName().equals("documentation"))
                .flatMap(ModelRules::texts)
                .filter(text -> DURATION.matcher(text).find())
                .forEach(text -> broken.add("deadlines come from the domain, not from the model: " + text.strip()));
    }

    private static void shapes(Document model, List<String> broken) {
        Set<String> drawn = attributes(model, "BPMNShape", "bpmnElement");
        all(model)
                .filter(element -> FLOW_NODES.contains(element.getLocalName()))
                .map(element -> element.getAttribute("id"))
                .filter(id -> !drawn.contains(id))
                .forEach(id -> broken.add("every element is drawn: " + id));
        Map<String, Long> lines = elements(model, "BPMNEdge").stream()
                .collect(java.util.stream.Collectors.toMap(
                        edge -> edge.getAttribute("bpmnElement"),
                        edge -> children(edge)
                                .filter(child -> child.getLocalName().equals("waypoint"))
                                .count(),
                        Long::sum));
        elements(model, "sequenceFlow").stream()
                .map(flow -> flow.getAttribute("id"))
                .filter(id -> lines.getOrDefault(id, 0L) < 2)
                .forEach(id -> broken.add("every element is drawn: " + id));
    }

    private static void named(Element element, List<String> broken) {
        require(
                !element.getAttribute("name").isBlank(),
                "every step has a name: " + element.getLocalName() + " " + element.getAttribute("id"),
                broken);
    }

    private static void timeToLive(Element element, List<String> broken) {
        boolean stated = element.hasAttributeNS(CAMUNDA + "bpmn", "historyTimeToLive")
                || element.hasAttributeNS(CAMUNDA + "dmn", "historyTimeToLive");
        require(stated, "every model says how long its history is kept: " + element.getAttribute("id"), broken);
    }

    /** Names of messages whose start event begins a process of its own, or which a running one waits for. */
    private static Set<String> messages(Document model, boolean starting) {
        Set<String> names = new HashSet<>();
        for (Element definition : elements(model, "messageEventDefinition")) {
            Element event = (Element) definition.getParentNode();
            boolean starts = event.getLocalName().equals("startEvent")
                    && ((Element) event.getParentNode()).getLocalName().equals("process");
            if (starts == starting) {
                names.add(messageName(model, definition.getAttribute("messageRef")));
            }
        }
        if (!starting) {
            elements(model, "receiveTask")
                    .forEach(task -> names.add(messageName(model, task.getAttribute("messageRef"))));
        }
        return names;
    }

    private static String messageName(Document model, String id) {
        return elements(model, "message").stream()
                .filter(message -> message.getAttribute("id").equals(id))
                .map(message -> message.getAttribute("name"))
                .findFirst()
                .orElse(id);
    }

    private static Set<String> attributes(Document model, String element, String attribute) {
        Set<String> values = new HashSet<>();
        elements(model, element).forEach(found -> values.add(found.getAttribute(attribute)));
        return values;
    }

    /** The texts of an element's attributes, but for the time to live, and its own text. */
    private static Stream<String> texts(Element element) {
        Stream<String> attributes = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !"historyTimeToLive".equals(attribute.getLocalName()))
                .map(attribute -> attribute.getNodeValue());
        Stream<String> own = element.getElementsByTagName("*").getLength() == 0
                ? Stream.of(element.getTextContent())
                : Stream.empty();
        return Stream.concat(attributes, own);
    }

    private static Stream<Element> all(Document model) {
        return stream(model.getElementsByTagNameNS("*", "*"));
    }

    private static List<Element> elements(Document model, String name) {
        return stream(model.getElementsByTagNameNS("*", name)).toList();
    }

    private static Stream<Element> children(Element parent) {
        return stream(parent.getChildNodes());
    }

    private static Stream<Element> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static void require(boolean kept, String rule, List<String> broken) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception problem) {
            throw new IllegalStateException("The model cannot be read", problem);
        }
    }
}
