package org.learningassurance.worklist;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WorkItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, moves and closes steps of work as the processes do, in their transaction. */
@Service
@Transactional
public class WorkItemService {

    private final WorkItems items;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkItemService(WorkItems items, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a step. It is written with whatever else is new when something asks the database, at the transaction's end at the latest. */
    public WorkItemId open(NewWorkItem asked) {
        WorkItem item = new WorkItem(asked, clock.instant());
        entities.persist(item);
        events.publishEvent(WorkItemOpened.of(item));
        return item.id();
    }

    /**
     * Ends the step that mirrors a task; does nothing when it has ended already.
     *
     * @throws IllegalStateException when no step was ever opened for the task
     */
    public void close(String engineTask, ClosedAs how) {
        WorkItem item = items.findByEngineTask(engineTask)
                .orElseThrow(() -> new IllegalStateException("No work item mirrors task " + engineTask));
        if (item.close(how, clock.instant())) {
            events.publishEvent(new WorkItemClosed(item.id(), item.kind(), how, clock.instant()));
        }
    }

    /** Another due date for an open step; its chase starts again. Does nothing when it is closed or due then anyway. */
    public void moveDue(WorkItemId id, LocalDate dueOn, Actor by) {
        WorkItem item = theItem(id);
        LocalDate from = item.dueOn();
        if (item.moveDue(dueOn)) {
            events.publishEvent(new WorkItemDueMoved(id, from, dueOn, item.dueRevision(), by, clock.instant()));
        }
    }

    @Transactional(readOnly = true)
    public WorkItem theItem(WorkItemId id) {
        return items.findById(id).orElseThrow(() -> new NotFound("step of work"));
    }

    @Transactional(readOnly = true)
    public Optional<WorkItem> ofTask(String engineTask) {
        return items.findByEngineTask(engineTask);
    }

    /** What is still to be done to a subject, earliest due first. */
    @Transactional(readOnly = true)
    public List<WorkItem> openFor(Subject subject) {
        return items.findBySubjectKindAndSubjectIdAndClosedAtIsNullOrderByDueOn(subject.kind(), subject.id());
    }

    /** What is still to be done about a learning point, by anybody, earliest due first. */
    @Transactional(readOnly = true)
    public List<WorkItem> openFor(LearningPointId learningPoint) {
        return items.findByLearningPointAndClosedAtIsNullOrderByDueOn(learningPoint);
    }

    /** What is still to be done to every subject of a kind, by subject; one without anything is missing from the answer. */
    @Transactional(readOnly = true)
    public Map<UUID, List<WorkItemKind>> openKinds(SubjectKind kind) {
        return items.openKinds(kind).stream()
                .collect(Collectors.groupingBy(
                        WorkItems.OpenKind::subjectId,
                        Collectors.mapping(WorkItems.OpenKind::kind, Collectors.toList())));
    }

    /** Whether anybody is asked for anything. */
    @Transactional(readOnly = true)
    public boolean anythingOpen() {
        return items.existsByClosedAtIsNull();
    }

    /** All that waits for the review group, say; earliest due first. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOf(WhoseWork whose) {
        return items.findByWhoseAndClosedAtIsNullOrderByDueOn(whose);
    }
}
