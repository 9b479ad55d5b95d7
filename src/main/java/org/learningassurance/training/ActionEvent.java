package org.learningassurance.training;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** Something that has happened to a partnership action. The learning points and themes that it serves show it too. */
public interface ActionEvent extends DomainEvent {

    ActionOutline outline();

    default ActionId action() {
        return outline().id();
    }

    /** The course that the action takes: some events happen in several. */
    default ActionFlow flow() {
        return outline().flow();
    }

    @Override
    default Subject subject() {
        return Subject.of(action());
    }

    @Override
    default List<Subject> about() {
        return Stream.concat(
                        outline().learningPoints().stream().map(Subject::of),
                        outline().themes().stream().map(Subject::of))
                .toList();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("kind", outline().kind(), "flow", flow().name());
    }
}
