package org.learningassurance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.worklist.ClosedAs;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Component;

/** Opens steps of work without a process behind them, for tests of what happens to open work; moves the time for them. */
@Component
public class OpenSteps {

    private static final LocalTime ROUND = LocalTime.of(6, 0);

    private final WorkItemService items;
    private final DirectoryService directory;
    private final MovableClock time;
    private final Clock clock;
    private final Queue<WorkItemId> opened = new ConcurrentLinkedQueue<>();

    OpenSteps(WorkItemService items, DirectoryService directory, MovableClock time, Clock clock) {
        this.items = items;
        this.directory = directory;
        this.time = time;
        this.clock = clock;
    }

    /** A claim asked of the agency's training lead. */
    public WorkItemId claim(AgencyId agency, LocalDate dueOn) {
        return claim(agency, dueOn, Priority.STANDARD);
    }

    public WorkItemId claim(AgencyId agency, LocalDate dueOn, Priority priority) {
        PostId lead = directory.trainingLead(agency).orElseThrow().id();
        return open(asked(WorkItemKind.CONFIRM_DISSEMINATION, lead, dueOn)
                .about(agency, Rung.DISSEMINATED)
                .withPriority(priority));
    }

    /** A claim of the agency that waits to be judged by a post of the business unit. */
    public WorkItemId judging(AgencyId agency, PostId judge, LocalDate dueOn) {
        return open(asked(WorkItemKind.JUDGE_CLAIM, judge, dueOn).about(agency, Rung.DISSEMINATED));
    }

    public WorkItemId asked(PostId post, WorkItemKind kind, LocalDate dueOn) {
        return open(asked(kind, post, dueOn));
    }

    private WorkItemId open(NewWorkItem asked) {
        WorkItemId item = items.open(asked);
        opened.add(item);
        return item;
    }

    public void done(WorkItemId item) {
        items.close(items.theItem(item).engineTask(), ClosedAs.DONE);
    }

    /** Ends whatever is open still: else each later round of the chase puts it before a review group that has no learning point to look at. */
    void nothingMoreIsAsked() {
        for (WorkItemId item = opened.poll(); item != null; item = opened.poll()) {
            items.close(items.theItem(item).engineTask(), ClosedAs.WITHDRAWN);
        }
    }

    public WorkItem item(WorkItemId item) {
        return items.theItem(item);
    }

    public void moveDue(WorkItemId item, LocalDate to) {
        items.moveDue(item, to, Actor.clock());
    }

    /** Early on the day, when the round of the chase runs. */
    public void morningOf(LocalDate day) {
        at(day, ROUND);
    }

    public void at(LocalDate day, LocalTime localTime) {
        time.moveTo(day.atTime(localTime).atZone(DomainEvent.ZONE).toInstant());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NewWorkItem asked(WorkItemKind kind, PostId post, LocalDate dueOn) {
        return NewWorkItem.of(
                kind, Subject.of(ReturnId.next()), "LP-9001", post, dueOn, "no-engine-" + UUID.randomUUID());
    }
}
