package org.learningassurance.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;

/**
 * A step of work is due on another day; its chase starts again. Why it was moved stands in the event of what it belongs to.
 *
 * @param revision how often it has been moved by now
 */
public record WorkItemDueMoved(WorkItemId item, LocalDate from, LocalDate to, int revision, Actor by, Instant at)
        implements DomainEvent {

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
        return Map.of("from", from.toString(), "to", to.toString(), "revision", Integer.toString(revision));
    }
}
