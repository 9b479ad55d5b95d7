package org.learningassurance.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;

/** A post was asked to do something by a date. What led to it has its own line in the timeline. */
public record WorkItemOpened(
        WorkItemId item,
        WorkItemKind kind,
        WhoseWork whose,
        PostId post,
        @Nullable AgencyId agency,
        @Nullable LearningPointId learningPoint,
        Priority priority,
        LocalDate dueOn,
        Instant at)
        implements DomainEvent {

    static WorkItemOpened of(WorkItem item) {
        return new WorkItemOpened(
                item.id(),
                item.kind(),
                item.whose(),
                item.post(),
                item.agency().orElse(null),
                item.learningPoint().orElse(null),
                item.priority(),
                item.dueOn(),
                item.openedAt());
    }

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
        return Map.of("kind", kind.name(), "post", post.toString(), "dueOn", dueOn.toString());
    }
}
