package org.learningassurance.chase;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.learningassurance.directory.AgencyKindChanged;
import org.learningassurance.directory.ClosedPeriodAdded;
import org.learningassurance.directory.ClosedPeriodWithdrawn;
import org.learningassurance.shared.AtTheEnd;
import org.learningassurance.worklist.WorkItemClosed;
import org.learningassurance.worklist.WorkItemDueMoved;
import org.learningassurance.worklist.WorkItemOpened;
import org.learningassurance.worklist.WorkPassedOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a clock for each open step, in the transaction that opens, moves or closes it. */
@Component
class ChaseClockKeeper {

    private final ChaseClocks clocks;
    private final EntityManager entities;
    private final Clock clock;
    private final AtTheEnd<WorkItemOpened> toStart = AtTheEnd.together(this::start);

    ChaseClockKeeper(ChaseClocks clocks, EntityManager entities, Clock clock) {
        this.clocks = clocks;
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener
    void start(WorkItemOpened opened) {
        toStart.add(opened);
    }

    /** A clock refers to its step, which must stand in the database first. */
    private void start(List<WorkItemOpened> opened) {
        entities.flush();
        clocks.start(opened, today());
    }

    @EventListener
    void startAgain(WorkItemDueMoved moved) {
        toStart.now();
        clocks.startAgain(moved.item(), moved.to(), moved.revision(), today());
    }

    @EventListener
    void stop(WorkItemClosed closed) {
        toStart.now();
        clocks.stop(closed.item());
    }

    @EventListener
    void passOn(WorkPassedOn passedOn) {
        toStart.now();
        clocks.passOn(passedOn.agency(), passedOn.successor(), passedOn.post(), today());
    }

    @EventListener({AgencyKindChanged.class, ClosedPeriodAdded.class, ClosedPeriodWithdrawn.class})
    void workOutNextDatesAnew() {
        clocks.followRules("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
