package org.learningassurance.assurance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemClosed;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Overdue claims before the review group: opened once for a work item, decided with a reason, withdrawn when the work item
 * closes. The Executive sees one only by escalation, or after meetings without a decision.
 */
@Service
@Transactional
public class OverdueReviewService {

    private static final List<OverdueStatus> OPEN =
            List.of(OverdueStatus.BEFORE_REVIEW_GROUP, OverdueStatus.BEFORE_EXECUTIVE);

    private final OverdueReviews reviews;
    private final Diary diary;
    private final WorkItemService workItems;
    private final AssuranceSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverdueReviewService(
            OverdueReviews reviews,
            Diary diary,
            WorkItemService workItems,
            AssuranceSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.diary = diary;
        this.workItems = workItems;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts an agency's overdue claim before the review group.
     *
     * @return its review, the one that is open already when there is one; empty when the work item has closed meanwhile
     * @throws IllegalArgumentException when the work item is no agency's claim: only those are ever reviewed
     */
    public Optional<OverdueReviewId> open(WorkItemId item, Actor by) {
        Optional<OverdueReview> already = reviews.findByOpenFor(item);
        if (already.isPresent()) {
            return already.map(OverdueReview::id);
        }
        WorkItem late = workItems.theItem(item);
        if (!late.isOpen()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        OverdueReview review = reviews.save(new OverdueReview(lateClaim(late), now));
        events.publishEvent(new OverdueReviewOpened(
                review.claim(), review.reference(), review.dueOn(), nextMeetingOn(review), by, now));
        return Optional.of(review.id());
    }

    /**
     * Puts before the Executive what the review group left undecided for as many meetings as configured. Run by the clock.
     *
     * @return what went before the Executive
     */
    public List<OverdueReviewId> escalateUndecided(Actor by) {
        List<OverdueReviewId> escalated = new ArrayList<>();
        for (OverdueReview review : reviews.findByStatusIn(List.of(OverdueStatus.BEFORE_REVIEW_GROUP))) {
            int passed = diary.meetingsPassed(review.beforeSince());
            if (passed >= settings.meetingsWithoutDecision()) {
                review.escalated();
                events.publishEvent(new OverdueEscalated(review.claim(), passed, "", by, clock.instant()));
                escalated.add(review.id());
            }
        }
        return escalated;
    }

    /** The meeting that decides on it: the next one planned, or else the day by which one is owed. */
    @Transactional(readOnly = true)
    public LocalDate nextMeetingOn(OverdueReviewId id) {
        return nextMeetingOn(theReview(id));
    }

    /** For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public OverdueReview theReview(OverdueReviewId id) {
        return reviews.findById(id).orElseThrow(() -> new NotFound("overdue review"));
    }

    /** The open review of a work item, if it has one. */
    @Transactional(readOnly = true)
    public Optional<OverdueReview> openReviewOf(WorkItemId item) {
        return reviews.findByOpenFor(item);
    }

    @EventListener
    void on(WorkItemClosed closed) {
        reviews.findByOpenFor(closed.item()).ifPresent(review -> {
            review.withdraw(closed.at());
            events.publishEvent(
                    new OverdueWithdrawn(review.claim(), review.answeredAt().isPresent(), closed.by(), closed.at()));
        });
    }

    private void answered(ReturnId agencyReturn, Rung rung, Actor by, Instant at) {
        for (OverdueReview review : reviews.findByAgencyReturnAndRungAndStatusIn(agencyReturn, rung, OPEN)) {
            if (review.answered(at)) {
                events.publishEvent(new AnsweredSince(review.claim(), by, at));
            }
        }
    }

    private LocalDate nextMeetingOn(OverdueReview review) {
        return diary.nextMeetingFor(review.id().value(), review.beforeSince())
                .map(Meeting::plannedOn)
                .orElseGet(() -> diary.nextMeetingOnOrAfter(LocalDate.now(clock)));
    }

    private static OverdueReview.LateClaim lateClaim(WorkItem item) {
        if (item.whose() != WhoseWork.AGENCY || item.subject().kind() != SubjectKind.RETURN) {
            throw new IllegalArgumentException("Not an agency's claim: " + item.kind());
        }
        return new OverdueReview.LateClaim(
                item.id(),
                ReturnId.of(item.subject().id()),
                item.learningPoint().orElseThrow(),
                item.agency().orElseThrow(),
                item.rung().orElseThrow(),
                item.priority(),
                item.reference(),
                item.dueOn());
    }
}
