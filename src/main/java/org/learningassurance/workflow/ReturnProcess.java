package org.learningassurance.workflow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.AgencyReturnRequested;
import org.learningassurance.dissemination.DispositionChanged;
import org.learningassurance.dissemination.ReturnClosed;
import org.learningassurance.dissemination.RungStep;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AtTheEnd;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the instances of {@code agency-return.bpmn} as returns move, and answers its gateways. The process goes by where a return
 * stands, not by what happened to it: an instance that is late, or hears of two things at once, still comes to the right step.
 */
@Component("returnProcess")
public class ReturnProcess {

    private static final String NOTHING = "NOTHING";

    private final Instances instances;
    private final WorkItemService workItems;
    private final WorkDates dates;
    private final EntityManager entities;
    private final Clock clock;
    private final AtTheEnd<ReturnId> moved = AtTheEnd.each(this::moveOn);

    ReturnProcess(
            Instances instances, WorkItemService workItems, WorkDates dates, EntityManager entities, Clock clock) {
        this.instances = instances;
        this.workItems = workItems;
        this.dates = dates;
        this.entities = entities;
        this.clock = clock;
    }

    /** The step that a return waits for, as a kind of work; {@code NOTHING} when nothing more is asked. */
    public String next(DelegateExecution execution) {
        return next(locked(new ReturnId(Keys.of(execution)))).map(Enum::name).orElse(NOTHING);
    }

    /** Whether changed practice has been left to settle long enough to be looked at. */
    public boolean practiceSettled(DelegateExecution execution) {
        return locked(new ReturnId(Keys.of(execution)))
                .step(Rung.PRACTICE_CHANGED)
                .opensOn()
                .filter(opens -> !opens.isAfter(LocalDate.now(clock)))
                .isPresent();
    }

    @EventListener
    void on(AgencyReturnRequested requested) {
        instances.startWritten(StartMessage.AGENCY_RETURN_REQUESTED, requested.returnId());
    }

    /** Published for whatever changes where a return stands or when it is due. */
    @EventListener
    void on(DispositionChanged changed) {
        if (changed.from() != null) {
            moved.add(changed.returnId());
        }
    }

    @EventListener
    void on(ReturnClosed closed) {
        instances.correlate(CatchMessage.AGENCY_RETURN_CLOSED, closed.returnId());
    }

    private void moveOn(ReturnId id) {
        entities.flush();
        Optional<WorkItemKind> next = next(locked(id));
        Optional<WorkItem> open = openStep(id);
        if (open.isEmpty()) {
            wake(id, next);
        } else if (next.equals(open.map(WorkItem::kind))) {
            dates.follow(Subject.of(id), Actor.clock());
        } else {
            instances.complete(open.get().engineTask());
        }
    }

    /** As the work mirrors it: the engine's own task query costs several times as much. */
    private Optional<WorkItem> openStep(ReturnId id) {
        List<WorkItem> open = workItems.openFor(Subject.of(id));
        if (open.size() > 1) {
            throw new IllegalStateException("Return %s has %d open steps".formatted(id, open.size()));
        }
        return open.stream().findFirst();
    }

    /** No task is open: practice is settling, the first step has not been reached yet, or the return has ended. */
    private void wake(ReturnId id, Optional<WorkItemKind> next) {
        if (instances.correlate(CatchMessage.AGENCY_RETURN_MOVED_ON, id) == 0 && next.isPresent()) {
            instances.mustBeOnItsWay(ProcessModel.AGENCY_RETURN, id);
        }
    }

    static Optional<WorkItemKind> next(AgencyReturn agencyReturn) {
        return agencyReturn.nextAskedRung().map(agencyReturn::step).map(ReturnProcess::kindOf);
    }

    private static WorkItemKind kindOf(RungStep step) {
        if (step.disposition() == Disposition.CLAIMED) {
            return WorkItemKind.JUDGE_CLAIM;
        }
        if (step.withPartnership()) {
            return WorkItemKind.CONSIDER_REQUEST;
        }
        return switch (step.rung()) {
            case DISSEMINATED -> WorkItemKind.CONFIRM_DISSEMINATION;
            case IMPLEMENTED -> WorkItemKind.REPORT_IMPLEMENTATION;
            case PRACTICE_CHANGED -> WorkItemKind.EVIDENCE_PRACTICE_CHANGE;
            case OUTCOME -> WorkItemKind.EVIDENCE_OUTCOME;
        };
    }

    /** A job that comes to a wait and a person who acts on the return lock the same row: the second sees what the first did. */
    private AgencyReturn locked(ReturnId id) {
        AgencyReturn found = entities.find(AgencyReturn.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("return");
        }
        return found;
    }
}
