package org.learningassurance.workflow;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** Somebody had a step tried again that had failed for good. */
public record StuckWorkRetried(Subject subject, String process, String step, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String title() {
        return "Tried again after it had failed: " + step;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("process", process);
    }
}
