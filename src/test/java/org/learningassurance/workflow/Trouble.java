package org.learningassurance.workflow;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fails in the transaction that publishes an event, as a database would that is away for a while. For tests. */
@Component("processTestTrouble")
class Trouble {

    private record Where(Class<? extends DomainEvent> event, Subject subject) {}

    private final Map<Where, Boolean> armed = new ConcurrentHashMap<>();
    private final Set<ProcessModel> suspended = EnumSet.noneOf(ProcessModel.class);
    private final RepositoryService repository;
    private volatile @Nullable Class<? extends DomainEvent> everywhere;

    Trouble(RepositoryService repository) {
        this.repository = repository;
    }

    void begin(Class<? extends DomainEvent> event, Subject subject) {
        armed.put(new Where(event, subject), true);
    }

    /** Whatever happens. */
    void beginEverywhere() {
        beginEverywhere(DomainEvent.class);
    }

    /** Whatever it happens to. */
    void beginEverywhere(Class<? extends DomainEvent> event) {
        everywhere = event;
    }

    /** The engine starts no instance of the model. */
    void beginAtEveryStart(ProcessModel model) {
        repository.suspendProcessDefinitionByKey(model.key());
        suspended.add(model);
    }

    void end() {
        armed.clear();
        everywhere = null;
        suspended.forEach(model -> repository.activateProcessDefinitionByKey(model.key()));
        suspended.clear();
    }

    /** Last of all, so that everybody else has done what they do. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DomainEvent event) {
        Class<? extends DomainEvent> any = everywhere;
        if ((any != null && any.isInstance(event)) || armed.containsKey(new Where(event.getClass(), event.subject()))) {
            throw new IllegalStateException("The test makes trouble");
        }
    }
}
