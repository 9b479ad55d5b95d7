package org.learningassurance.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.learningassurance.assurance.MeetingCancelled;
import org.learningassurance.assurance.MeetingMoved;
import org.learningassurance.assurance.MeetingPlanned;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has open work follow the dates of the domain when these move. */
@Component
class WorkDates {

    private final WorkItemService workItems;
    private final AskedWork asked;
    private final MeetingService meetings;
    private final Clock clock;

    WorkDates(WorkItemService workItems, AskedWork asked, MeetingService meetings, Clock clock) {
        this.workItems = workItems;
        this.asked = asked;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** After a date of the subject was moved. */
    void follow(Subject subject, Actor by) {
        workItems
                .openFor(subject)
                .forEach(item -> asked.of(item.kind())
                        .dueByDomain(item.kind(), subject.id())
                        .ifPresent(due -> workItems.moveDue(item.id(), due, by)));
    }

    /**
     * What the review group is asked falls due at the next meeting that takes it: what is on a frozen agenda stays with that
     * meeting. What a meeting has left undone stays overdue.
     */
    @EventListener({MeetingPlanned.class, MeetingMoved.class, MeetingCancelled.class})
    void meetingsChanged() {
        workItems.openOf(WhoseWork.REVIEW_GROUP).stream()
                .filter(item -> !item.dueOn().isBefore(LocalDate.now(clock)))
                .filter(item -> asked.of(item.kind())
                        .dueByDomain(item.kind(), item.subject().id())
                        .isEmpty())
                .forEach(item -> workItems.moveDue(
                        item.id(), meetings.nextMeetingFor(item.subject().id(), item.openedAt()), Actor.clock()));
    }
}
