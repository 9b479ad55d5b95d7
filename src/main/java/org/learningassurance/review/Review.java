package org.learningassurance.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.WorkingCalendar;

/** A review of a serious incident or of practice, on its way from the day that opened it to its end. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private ReviewId id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReviewKind kind;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewStatus status;

    @Column(nullable = false)
    private LocalDate openedOn;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    @Embedded
    private @Nullable RestrictedFacts facts;

    private @Nullable ReviewId sourceReview;

    private @Nullable LocalDate dueOn;

    private @Nullable LocalDate completedOn;

    private @Nullable LocalDate sentToPanelOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @Column(nullable = false)
    private String outcomeReason = "";

    private @Nullable LocalDate outcomeDecidedOn;

    private @Nullable LocalDate agreedOn;

    private @Nullable LocalDate publicationDueOn;

    private @Nullable LocalDate publishedOn;

    private @Nullable LocalDate notPublishedOn;

    @Column(nullable = false)
    private String notPublishedReason = "";

    @Column(nullable = false)
    private boolean underEmbargo;

    /** The deadline whose passing has been noted, so that it is noted once. */
    private @Nullable LocalDate clockNotedFor;

    @Column(nullable = false, updatable = false)
    private boolean madeUp;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "review_publication_move", joinColumns = @JoinColumn(name = "review"))
    @OrderColumn(name = "position")
    private List<PublicationMove> publicationMoves = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** @param source the review that led to this one, if any */
    Review(
            ReviewId id,
            String ref,
            ReviewKind kind,
            NewReview opening,
            @Nullable Review source,
            ReviewClock clock,
            WorkingCalendar calendar,
            Instant recordedAt) {
        this.id = id;
        this.ref = ref;
        this.kind = kind;
        this.title = opening.title().strip();
        this.status = kind.first();
        this.openedOn = opening.openedOn();
        this.recordedAt = recordedAt;
        this.facts = opening.facts();
        this.sourceReview = source == null ? null : source.id;
        this.underEmbargo = opening.underEmbargo();
        this.madeUp = opening.madeUp();
        this.dueOn = clock.dueOn(openedOn, calendar);
        this.publicationDueOn = clock.publicationDueOn(decisionBehind(source));
    }

    /** The day of the decision from which the six months run: the review group's after the rapid review, else the commissioning. */
    private LocalDate decisionBehind(@Nullable Review source) {
        return source == null || source.outcomeDecidedOn == null ? openedOn : source.outcomeDecidedOn;
    }

    void complete(LocalDate on, LocalDate today) {
        StepIsNext.judge(this, ReviewStep.COMPLETE).orThrow();
        DateHasHappened.judge(on, today, openedOn, "it was " + kind.opened(), "The date of completion", "on")
                .orThrow();
        completedOn = on;
        status = ReviewStep.COMPLETE.to();
    }

    void sendToPanel(LocalDate on, LocalDate today) {
        StepIsNext.judge(this, ReviewStep.SEND_TO_PANEL).orThrow();
        DateHasHappened.judge(on, today, after(completedOn), "it was completed", "The date of sending", "on")
                .orThrow();
        sentToPanelOn = on;
        status = ReviewStep.SEND_TO_PANEL.to();
    }

    void decideOutcome(ReviewOutcome decided, String reason, LocalDate on, LocalDate today) {
        StepIsNext.judge(this, ReviewStep.DECIDE_OUTCOME).orThrow();
        DateHasHappened.judge(
                        on, today, after(sentToPanelOn), "it was sent to the Panel", "The date of the decision", "on")
                .orThrow();
        outcome = decided;
        outcomeReason = reason;
        outcomeDecidedOn = on;
        status = ReviewStep.DECIDE_OUTCOME.to();
    }

    void agree(LocalDate on, LocalDate today) {
        StepIsNext.judge(this, ReviewStep.AGREE).orThrow();
        DateHasHappened.judge(on, today, openedOn, "it was commissioned", "The date of agreement", "on")
                .orThrow();
        agreedOn = on;
        status = ReviewStep.AGREE.to();
    }

    /** Lifts the embargo as well. */
    void publish(LocalDate on, LocalDate today) {
        StepIsNext.judge(this, ReviewStep.PUBLISH).orThrow();
        DateHasHappened.judge(on, today, after(agreedOn), "it was agreed", "The date of publication", "on")
                .orThrow();
        publishedOn = on;
        underEmbargo = false;
        status = ReviewStep.PUBLISH.to();
    }

    /** Ends the review unpublished; an embargo stays until it is lifted. */
    void doNotPublish(String reason, LocalDate on, LocalDate today) {
        StepIsNext.judge(this, ReviewStep.DO_NOT_PUBLISH).orThrow();
        DateHasHappened.judge(on, today, after(agreedOn), "it was agreed", "The date of the decision", "on")
                .orThrow();
        notPublishedOn = on;
        notPublishedReason = reason;
        status = ReviewStep.DO_NOT_PUBLISH.to();
    }

    void movePublication(LocalDate to, String reason, PersonId by, Instant at) {
        PublicationIsMovable.judge(this, to).orThrow();
        publicationMoves.add(new PublicationMove(after(publicationDueOn), to, reason, by, at));
        publicationDueOn = to;
    }

    void setEmbargo(boolean embargo) {
        underEmbargo = embargo;
    }

    void correct(String newTitle, RestrictedFacts newFacts) {
        title = newTitle.strip();
        facts = newFacts;
    }

    /** Whether the present deadline has passed without anybody having noted it; notes it. */
    boolean notesClockPassed(LocalDate today) {
        LocalDate deadline = deadline().orElse(null);
        if (deadline == null || !today.isAfter(deadline) || deadline.equals(clockNotedFor)) {
            return false;
        }
        clockNotedFor = deadline;
        return true;
    }

    private LocalDate after(@Nullable LocalDate stepBefore) {
        return stepBefore == null ? openedOn : stepBefore;
    }

    Review loaded() {
        Hibernate.initialize(publicationMoves);
        return this;
    }

    /** The date that the review has to meet next: its completion, or its publication. Empty when no clock runs. */
    public Optional<LocalDate> deadline() {
        return switch (status) {
            case NOTIFIED, INITIATED -> Optional.ofNullable(dueOn);
            case COMMISSIONED, AGREED -> Optional.ofNullable(publicationDueOn);
            default -> Optional.empty();
        };
    }

    /** The steps that may be taken now; empty when the review has ended. */
    public List<ReviewStep> nextSteps() {
        return ReviewStep.after(kind, status);
    }

    public ReviewId id() {
        return id;
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The reference that people say aloud, such as RR-0003. */
    public String ref() {
        return ref;
    }

    public ReviewKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public ReviewStatus status() {
        return status;
    }

    /** When it was notified, commissioned or initiated: the date by which it counts in a period (R14). */
    public LocalDate openedOn() {
        return openedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The restricted facts, for those who may see them; empty for everybody else. */
    public Optional<RestrictedFacts> factsFor(Actor actor) {
        return maySeeFacts(actor) ? Optional.of(facts()) : Optional.empty();
    }

    static boolean maySeeFacts(Actor actor) {
        return actor.businessUnit() || actor.reviewGroup();
    }

    RestrictedFacts facts() {
        return facts == null ? RestrictedFacts.none() : facts;
    }

    /** The review that led to this one. */
    public @Nullable ReviewId sourceReview() {
        return sourceReview;
    }

    /** When it has to be completed by statute; null for kinds without such a clock. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    public @Nullable LocalDate sentToPanelOn() {
        return sentToPanelOn;
    }

    /** What the review group decided after a rapid review; null until it has. */
    public @Nullable ReviewOutcome outcome() {
        return outcome;
    }

    public String outcomeReason() {
        return outcomeReason;
    }

    public @Nullable LocalDate outcomeDecidedOn() {
        return outcomeDecidedOn;
    }

    public @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    /** When a practice review has to be published, as last moved; null for other kinds. */
    public @Nullable LocalDate publicationDueOn() {
        return publicationDueOn;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable LocalDate notPublishedOn() {
        return notPublishedOn;
    }

    public String notPublishedReason() {
        return notPublishedReason;
    }

    /** Whether nothing of it is shown outside the partnership yet. */
    public boolean underEmbargo() {
        return underEmbargo;
    }

    /** Whether the row is an example rather than something that happened. */
    public boolean madeUp() {
        return madeUp;
    }

    /** Every move of the publication date, oldest first. */
    public List<PublicationMove> publicationMoves() {
        return List.copyOf(publicationMoves);
    }
}
