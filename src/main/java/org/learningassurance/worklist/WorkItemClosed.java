package org.learningassurance.worklist;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;

/** A step of work is done or no longer asked. What ended it has its own line in the timeline. */
public record WorkItemClosed(WorkItemId item, WorkItemKind kind, ClosedAs how, Instant at) implements DomainEvent {

    @Override
    public Actor by() {
        return Actor.clock();
    }

    @Override
    public Subject subject() {
        return Subject.of(item);
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "how", how.name());
    }
}
