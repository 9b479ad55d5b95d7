package org.learningassurance.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fails in the transaction that publishes an event, as a database would that is away for a while. For tests. */
@Component("processTestTrouble")
class Trouble {

    private record Where(Class<? extends DomainEvent> event, Subject subject) {}

    private final Map<Where, Boolean> armed = new ConcurrentHashMap<>();

    void begin(Class<? extends DomainEvent> event, Subject subject) {
        armed.put(new Where(event, subject), true);
    }

    void end() {
        armed.clear();
    }

    @EventListener
    void on(DomainEvent event) {
        if (armed.containsKey(new Where(event.getClass(), event.subject()))) {
            throw new IllegalStateException("The test makes trouble");
        }
    }
}
