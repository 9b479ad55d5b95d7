package org.learningassurance.assurance;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.ReachReported;
import org.learningassurance.dissemination.RequestMade;
import org.learningassurance.dissemination.ReturnPassedOn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RungClaimed;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemClosed;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    private final OverdueReader reader;
    private final Minutes minutes;
    private final Diary diary;
    private final ReturnService returns;
    private final WorkItemService workItems;
    private final WorkingCalendar calendar;
    private final AssuranceSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverdueReviewService(
            OverdueReviews reviews,
            OverdueReader reader,
            Minutes minutes,
            Diary diary,
            ReturnService returns,
            WorkItemService workItems,
            WorkingCalendar calendar,
            AssuranceSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.reader = reader;
        this.minutes = minutes;
        this.diary = diary;
        this.returns = returns;
        this.workItems = workItems;
        this.calendar = calendar;
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
     * Decides for the review group on an overdue claim and does what is decided to the agency's return.
     *
     * @param newDueOn for a choice that sets a date, else ignored
     * @param version of the review as the form read it
     */
    public DecisionId decide(
            OverdueReviewId id,
            OverdueChoice choice,
            String reason,
            @Nullable LocalDate newDueOn,
            DecisionSetting setting,
            long version,
            Actor by) {
        OverdueReview review = forChange(id, version);
        LocalDate date = choice.setsDate() ? newDueOn : null;
        Decision minute = minutes.record(
                content(DecisionKind.OVERDUE, review, choice.name(), choice.label(), reason, date),
                Set.of(review.agency()),
                setting,
                by);
        OverdueDecisionFits.verdict(choice.setsDate(), date, today()).orThrow();
        if (choice == OverdueChoice.ESCALATE) {
            escalate(review, minute.reason(), by);
            return minute.id();
        }
        Instant now = clock.instant();
        review.decided(now);
        events.publishEvent(new OverdueDecided(
                review.claim(), minute.id(), choice, date, minute.reason(), setting.meeting(), by, now));
        act(review, choice, date, minute.reason(), by);
        return minute.id();
    }

    /** Decides for the Executive on an overdue claim that is before it, and does what is decided. */
    public DecisionId executiveDecide(
            OverdueReviewId id,
            ExecutiveChoice choice,
            String reason,
            @Nullable LocalDate newDueOn,
            long version,
            Actor by) {
        OverdueReview review = forChange(id, version);
        LocalDate date = choice.setsDate() ? newDueOn : null;
        Decision minute = minutes.recordOfExecutive(
                content(DecisionKind.EXECUTIVE, review, choice.name(), choice.label(), reason, date),
                Set.of(review.agency()),
                by);
        OverdueDecisionFits.verdict(choice.setsDate(), date, today()).orThrow();
        Instant now = clock.instant();
        if (choice == ExecutiveChoice.SEND_BACK) {
            review.sentBack(now);
        } else {
            review.decidedByExecutive(now);
        }
        events.publishEvent(new ExecutiveDecided(
                review.claim(),
                minute.id(),
                choice,
                date,
                choice == ExecutiveChoice.SEND_BACK ? nextMeetingOn(review) : null,
                minute.reason(),
                by,
                now));
        switch (choice) {
            case DIRECT ->
                returns.moveDueDate(
                        review.agencyReturn(), review.rung(), Objects.requireNonNull(date), minute.reason(), by);
            case ACCEPT_GAP -> returns.acceptGap(review.agencyReturn(), review.rung(), minute.reason(), by);
            case SEND_BACK -> {}
        }
        return minute.id();
    }

    private void act(OverdueReview review, OverdueChoice choice, @Nullable LocalDate date, String reason, Actor by) {
        ReturnId late = review.agencyReturn();
        switch (choice) {
            case EXTEND, ASK_AGAIN ->
                returns.moveDueDate(late, review.rung(), Objects.requireNonNull(date), reason, by);
            case ACCEPT_GAP -> returns.acceptGap(late, review.rung(), reason, by);
            case NO_RESPONSE -> returns.closeNoResponse(late, review.rung(), reason, by);
            case ESCALATE -> throw new IllegalArgumentException("An escalation changes no return");
        }
    }

    private void escalate(OverdueReview review, String reason, Actor by) {
        review.escalated();
        Instant since = review.beforeSince();
        events.publishEvent(new OverdueEscalated(
                review.claim(), diary.passedSince(since).since(since), reason, by, clock.instant()));
    }

    private static DecisionContent content(
            DecisionKind kind,
            OverdueReview review,
            String outcome,
            String label,
            String reason,
            @Nullable LocalDate date) {
        return DecisionContent.aboutOneAgency(
                kind,
                review.id().value(),
                review.learningPoint(),
                review.agency(),
                outcome,
                label,
                reason.strip(),
                date);
    }

    /**
     * Puts before the Executive what the review group left undecided for as many meetings as configured. Run by the clock.
     *
     * @return what went before the Executive
     */
    public List<OverdueReviewId> escalateUndecided(Actor by) {
        List<OverdueReviewId> escalated = new ArrayList<>();
        List<OverdueReview> waiting = reviews.findByStatusIn(List.of(OverdueStatus.BEFORE_REVIEW_GROUP));
        Instant first = waiting.stream()
                .map(OverdueReview::beforeSince)
                .min(Comparator.naturalOrder())
                .orElse(clock.instant());
        Diary.Passed passed = diary.passedSince(first);
        for (OverdueReview review : waiting) {
            if (passed.since(review.beforeSince()) >= settings.meetingsWithoutDecision()) {
                escalate(review, "", by);
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

    /** Those that are before the review group or the Executive. */
    @Transactional(readOnly = true)
    public Set<OverdueReviewId> undecided() {
        return reviews.findByStatusIn(OPEN).stream().map(OverdueReview::id).collect(toUnmodifiableSet());
    }

    /** The open review of a work item, if it has one. */
    @Transactional(readOnly = true)
    public Optional<OverdueReview> openReviewOf(WorkItemId item) {
        return reviews.findByOpenFor(item);
    }

    /**
     * What is before the review group or the Executive: high priority first, then the longest overdue.
     *
     * @throws NotAllowed for those who do not work for the partnership
     */
    @Transactional(readOnly = true)
    public List<OverdueView> exceptions(Actor by) {
        by.mustReadDecisions();
        return reader.views(reviews.findByStatusIn(OPEN));
    }

    /**
     * A page of the same, under headings.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public OverdueList list(OverdueGrouping grouping, int page, Actor by) {
        return OverdueList.of(exceptions(by), grouping, page);
    }

    /** Several of them, as {@link #view} has each. */
    @Transactional(readOnly = true)
    public List<OverdueView> views(Collection<OverdueReviewId> ids, Actor by) {
        by.mustReadDecisions();
        return reader.views(reviews.findAllById(ids));
    }

    /** One overdue review with its history, open or closed. */
    @Transactional(readOnly = true)
    public OverdueView view(OverdueReviewId id, Actor by) {
        by.mustReadDecisions();
        return reader.views(List.of(theReview(id))).get(0);
    }

    /** The due date that a form proposes for an agency that is given longer or asked again. */
    public LocalDate proposedDueOn() {
        return calendar.plus(today(), settings.answerWithin());
    }

    /** An answer of any kind is marked before the work item that it may close withdraws the review. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RungClaimed claimed) {
        answered(claimed.returnId(), claimed.rung(), claimed.by(), claimed.at());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ReachReported reported) {
        answered(reported.returnId(), Rung.DISSEMINATED, reported.by(), reported.at());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RequestMade made) {
        answered(made.returnId(), made.rung(), made.by(), made.at());
    }

    /** What is before the review group passes with the return to the agency that took over (R10). */
    @EventListener
    void on(ReturnPassedOn passed) {
        reviews.findByAgencyReturnAndStatusIn(passed.returnId(), OPEN)
                .forEach(review -> review.passTo(passed.agency()));
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
                .orElseGet(() -> diary.nextMeetingOnOrAfter(today()));
    }

    private OverdueReview forChange(OverdueReviewId id, long version) {
        OverdueReview review = theReview(id);
        Stale.check(version, review.version());
        return review;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
