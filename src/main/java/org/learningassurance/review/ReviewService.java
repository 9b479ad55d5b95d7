package org.learningassurance.review;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.ReferenceNumbers;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Verdict;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens reviews, takes them step by step to their end and counts them. Steps may be recorded after they happened: each takes the
 * day on which it did, which is today or earlier and not before the step that it follows.
 */
@Service
@Transactional
public class ReviewService {

    /** Characters of the columns that keep it. */
    private static final int LONGEST_REASON = 2000;

    private static final Sort NEWEST_FIRST =
            Sort.by(Sort.Direction.DESC, "openedOn").and(Sort.by(Sort.Direction.DESC, "ref"));

    private final Reviews reviews;
    private final ReviewRecords records;
    private final ReviewClocks clocks;
    private final ReferenceNumbers references;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            Reviews reviews,
            ReviewRecords records,
            ReviewClocks clocks,
            ReferenceNumbers references,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.records = records;
        this.clocks = clocks;
        this.references = references;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** Records that a serious incident was notified; its rapid review is due 15 working days later (R1). */
    public ReviewId notifyRapidReview(NewReview review, Actor by) {
        return open(ReviewKind.RAPID_REVIEW, review, null, by);
    }

    /** Records that a practice review was commissioned; six months run from the decision after its rapid review, if it names one. */
    public ReviewId commissionPracticeReview(NewReview review, Actor by) {
        Review rapidReview = sourceOf(review);
        if (rapidReview != null) {
            PracticeReviewFollowsDecision.judge(rapidReview).orThrow();
            OnePracticeReviewFollows.judge(
                            reviews.findBySourceReviewAndKind(rapidReview.id(), ReviewKind.PRACTICE_REVIEW))
                    .orThrow();
        }
        return open(ReviewKind.PRACTICE_REVIEW, review, rapidReview, by);
    }

    public ReviewId initiateLocalReview(NewReview review, Actor by) {
        return open(ReviewKind.LOCAL_REVIEW, review, sourceOf(review), by);
    }

    public ReviewId initiateAudit(NewReview review, Actor by) {
        return open(ReviewKind.AUDIT, review, sourceOf(review), by);
    }

    private @Nullable Review sourceOf(NewReview review) {
        return review.sourceReview() == null ? null : find(review.sourceReview());
    }

    private ReviewId open(ReviewKind kind, NewReview opening, @Nullable Review source, Actor by) {
        mustBeBusinessUnit(by);
        TitleIsGiven.judge(opening.title()).orThrow();
        DateHasHappened.judge(opening.openedOn(), today(), "The date when it was " + kind.opened(), "openedOn")
                .orThrow();
        Review review = reviews.save(new Review(
                ReviewId.next(), references.next(kind.series()), kind, opening, source, clock(kind), calendar, now()));
        records.save(new ReviewRecord(review, 1, review.recordedAt()));
        events.publishEvent(new ReviewOpened(
                review.id(),
                review.ref(),
                kind,
                review.openedOn(),
                review.dueOn(),
                review.publicationDueOn(),
                review.sourceReview(),
                by,
                now()));
        return review.id();
    }

    /** Completes a rapid review, a local review or an audit. */
    public void complete(ReviewId id, LocalDate on, long version, Actor by) {
        ReviewStep.COMPLETE.mustBeTakenBy(by);
        Review review = forChange(id, version);
        review.complete(on, today());
        events.publishEvent(new ReviewCompleted(id, review.ref(), review.kind(), on, by, now()));
    }

    public void sendToPanel(ReviewId id, LocalDate on, long version, Actor by) {
        ReviewStep.SEND_TO_PANEL.mustBeTakenBy(by);
        Review review = forChange(id, version);
        review.sendToPanel(on, today());
        events.publishEvent(new ReviewSentToPanel(id, review.ref(), on, by, now()));
    }

    /** Records what the review group has decided after a rapid review. Which review follows is opened apart. */
    public void decideOutcome(ReviewId id, ReviewOutcome outcome, String reason, LocalDate on, long version, Actor by) {
        ReviewStep.DECIDE_OUTCOME.mustBeTakenBy(by);
        reasonIsGiven(reason).orThrow();
        Review review = forChange(id, version);
        review.decideOutcome(outcome, reason.strip(), on, today());
        events.publishEvent(new ReviewOutcomeDecided(id, review.ref(), outcome, reason.strip(), on, by, now()));
    }

    public void agreePracticeReview(ReviewId id, LocalDate on, long version, Actor by) {
        ReviewStep.AGREE.mustBeTakenBy(by);
        Review review = forChange(id, version);
        review.agree(on, today());
        events.publishEvent(new PracticeReviewAgreed(id, review.ref(), on, by, now()));
    }

    public void publish(ReviewId id, LocalDate on, long version, Actor by) {
        ReviewStep.PUBLISH.mustBeTakenBy(by);
        Review review = forChange(id, version);
        review.publish(on, today());
        record(review);
        events.publishEvent(new ReviewPublished(id, review.ref(), on, by, now()));
    }

    /** Records the decision that a practice review is not published. */
    public void doNotPublish(ReviewId id, String reason, LocalDate on, long version, Actor by) {
        ReviewStep.DO_NOT_PUBLISH.mustBeTakenBy(by);
        reasonIsGiven(reason).orThrow();
        Review review = forChange(id, version);
        review.doNotPublish(reason.strip(), on, today());
        events.publishEvent(new ReviewNotPublished(id, review.ref(), reason.strip(), on, by, now()));
    }

    /** Puts the publication of a practice review to another date; every move is kept with its reason (R1, R6). */
    public void movePublication(ReviewId id, LocalDate to, String reason, long version, Actor by) {
        mustBeBusinessUnitOrReviewGroup(by);
        reasonIsGiven(reason).orThrow();
        Review review = forChange(id, version);
        LocalDate from = review.publicationDueOn();
        review.movePublication(to, reason.strip(), by.whoever(), now());
        events.publishEvent(
                new PublicationMoved(id, review.ref(), from == null ? to : from, to, reason.strip(), by, now()));
    }

    /** Corrects the title or the facts behind the figures; figures as recorded earlier stay what they were (R14). */
    public void correct(ReviewId id, String title, RestrictedFacts facts, String reason, long version, Actor by) {
        mustBeBusinessUnit(by);
        TitleIsGiven.judge(title).and(reasonIsGiven(reason)).orThrow();
        Review review = forChange(id, version);
        review.correct(title, facts);
        record(review);
        events.publishEvent(new ReviewCorrected(id, review.ref(), reason.strip(), by, now()));
    }

    /** Places an embargo or lifts it, with a reason. */
    public void setEmbargo(ReviewId id, boolean underEmbargo, String reason, long version, Actor by) {
        mustBeBusinessUnitOrReviewGroup(by);
        reasonIsGiven(reason).orThrow();
        Review review = forChange(id, version);
        review.setEmbargo(underEmbargo);
        record(review);
        events.publishEvent(new EmbargoSet(id, review.ref(), underEmbargo, reason.strip(), by, now()));
    }

    /**
     * Notes that a review has passed its date without meeting it, once for each date.
     *
     * @return whether there was anything to note
     */
    public boolean noteClockPassed(ReviewId id, Actor by) {
        Review review = find(id);
        LocalDate deadline = review.deadline().orElse(null);
        if (deadline == null || !review.notesClockPassed(today())) {
            return false;
        }
        events.publishEvent(new StatutoryClockPassed(id, review.ref(), review.kind(), deadline, by, now()));
        return true;
    }

    /** @throws NotFound when there is none, or none that the actor may see */
    @Transactional(readOnly = true)
    public Review get(ReviewId id, Actor by) {
        return seen(find(id), by);
    }

    /** @param address the reference (RR-0003) or the id, as they stand in addresses */
    @Transactional(readOnly = true)
    public Review get(String address, Actor by) {
        return reviews.findByRef(address)
                .map(review -> seen(review, by))
                .orElseGet(() -> get(ReviewId.of(address), by));
    }

    /** The reviews that name this one as what led to them. */
    @Transactional(readOnly = true)
    public List<Review> followingFrom(ReviewId id, Actor by) {
        return reviews.findBySourceReviewOrderByOpenedOn(id).stream()
                .filter(review -> VisibleReviews.isTo(by, review))
                .map(Review::loaded)
                .toList();
    }

    /** All that match and that the actor may see, last opened first. */
    @Transactional(readOnly = true)
    public List<Review> list(ReviewFilter filter, Actor by) {
        return reviews.findAll(VisibleReviews.through(filter).and(VisibleReviews.to(by)), NEWEST_FIRST).stream()
                .map(Review::loaded)
                .toList();
    }

    /** One page of {@link #list}, in the order that the page asks for. */
    @Transactional(readOnly = true)
    public Page<Review> list(ReviewFilter filter, Pageable page, Actor by) {
        return reviews.findAll(VisibleReviews.through(filter).and(VisibleReviews.to(by)), page)
                .map(Review::loaded);
    }

    /**
     * Counts the reviews that were opened in a period; for those outside the partnership without what is under embargo, as they are listed.
     *
     * @param to the last day of the period, which counts
     * @param recordedBy counts what was recorded by this moment and nothing later, so that the answer never changes
     */
    @Transactional(readOnly = true)
    public ReviewFigures figures(LocalDate from, LocalDate to, Instant recordedBy, Actor by) {
        if (!by.readsWhatIsPublished()) {
            throw notFound();
        }
        Set<ReviewId> hidden = by.partnership() ? Set.of() : underEmbargo();
        List<ReviewRecord> opened = records.openedBetween(from, to, recordedBy).stream()
                .filter(record -> !hidden.contains(record.review()))
                .toList();
        return ReviewFigures.of(from, to, recordedBy, opened, Review.maySeeFacts(by));
    }

    /** As {@link #figures}, exact, for a report that shows each reader what they may see and keeps small numbers back (R13). */
    @Transactional(readOnly = true)
    public ReviewFigures theFigures(LocalDate from, LocalDate to, Instant recordedBy) {
        return ReviewFigures.of(from, to, recordedBy, records.openedBetween(from, to, recordedBy), true);
    }

    /**
     * The reviews of which nothing is shown outside the partnership yet: the one rule for what may be told. An embargo ends with the
     * publication of the review, or when it is lifted with a reason; a review that stays unpublished keeps it until then.
     */
    @Transactional(readOnly = true)
    public Set<ReviewId> underEmbargo() {
        return reviews.findByUnderEmbargoTrue().stream().map(Review::id).collect(toUnmodifiableSet());
    }

    /** As {@link #underEmbargo()}, by what was recorded by a moment. */
    @Transactional(readOnly = true)
    public Set<ReviewId> underEmbargo(Instant recordedBy) {
        return records.underEmbargo(recordedBy).stream()
                .map(ReviewRecord::review)
                .collect(toUnmodifiableSet());
    }

    /** The reviews that were opened by a day, by what was recorded by a moment. */
    @Transactional(readOnly = true)
    public Set<ReviewId> openedBy(LocalDate day, Instant recordedBy) {
        return records.openedBetween(LocalDate.EPOCH, day, recordedBy).stream()
                .map(ReviewRecord::review)
                .collect(toUnmodifiableSet());
    }

    /** How long a kind of review may take. */
    @Transactional(readOnly = true)
    public ReviewClock clock(ReviewKind kind) {
        return clocks.findById(kind).orElseGet(() -> new ReviewClock(kind, null, null));
    }

    /** For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public Review theReview(ReviewId id) {
        return find(id).loaded();
    }

    /** Those whose next step is still to be taken. */
    @Transactional(readOnly = true)
    public Set<ReviewId> unfinished() {
        return reviews.findAll().stream()
                .filter(review -> !review.nextSteps().isEmpty())
                .map(Review::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As {@link #theReview}, for many at once; what is not there is left out. */
    @Transactional(readOnly = true)
    public Map<ReviewId, Review> theReviews(Collection<ReviewId> ids) {
        return reviews.findAllById(ids).stream().map(Review::loaded).collect(toMap(Review::id, Function.identity()));
    }

    private void record(Review review) {
        records.save(new ReviewRecord(review, records.countByReview(review.id()) + 1, now()));
    }

    private Review forChange(ReviewId id, long version) {
        Review review = find(id);
        Stale.check(version, review.version());
        return review;
    }

    private Review find(ReviewId id) {
        return reviews.findById(id).orElseThrow(ReviewService::notFound);
    }

    private static Review seen(Review review, Actor by) {
        if (!VisibleReviews.isTo(by, review)) {
            throw notFound();
        }
        return review.loaded();
    }

    private static NotFound notFound() {
        return new NotFound("review");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }

    private static void mustBeBusinessUnit(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }

    private static void mustBeBusinessUnitOrReviewGroup(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }

    private static Verdict reasonIsGiven(String reason) {
        return ReasonIsGiven.judge(reason, "Give the reason. It is kept and shown", LONGEST_REASON, "reason");
    }
}
