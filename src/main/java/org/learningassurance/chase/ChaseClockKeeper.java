package org.learningassurance.chase;

import java.time.Clock;
import java.time.LocalDate;
import org.learningassurance.directory.AgencyKindChanged;
import org.learningassurance.directory.ClosedPeriodAdded;
import org.learningassurance.directory.ClosedPeriodWithdrawn;
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
    private final Clock clock;

    ChaseClockKeeper(ChaseClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    @EventListener
    void start(WorkItemOpened opened) {
        clocks.start(
                opened.item(),
                opened.whose(),
                opened.priority(),
                opened.post(),
                opened.agency(),
                opened.learningPoint(),
                opened.dueOn(),
                today());
    }

    @EventListener
    void startAgain(WorkItemDueMoved moved) {
        clocks.startAgain(moved.item(), moved.to(), moved.revision(), today());
    }

    @EventListener
    void stop(WorkItemClosed closed) {
        clocks.stop(closed.item());
    }

    @EventListener
    void passOn(WorkPassedOn passedOn) {
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
