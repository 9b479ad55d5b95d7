package org.learningassurance.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkItemId;

/**
 * An agency's claim that is so late that the review group looks at it. One is open for a work item at a time; it ends with a
 * decision, or is withdrawn when the work item closes.
 */
@Entity
@Table(name = "overdue_review")
public class OverdueReview {

    @Id
    private OverdueReviewId id;

    private WorkItemId workItem;

    /** The work item again while open, null afterwards: a unique key lets one be open for a work item. */
    private @Nullable WorkItemId openFor;

    private ReturnId agencyReturn;
    private LearningPointId learningPoint;
    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String reference;
    private LocalDate dueOn;
    private Instant openedAt;
    private Instant beforeSince;

    @Enumerated(EnumType.STRING)
    private OverdueStatus status;

    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OverdueReview() {}

    OverdueReview(LateClaim late, Instant openedAt) {
        this.id = OverdueReviewId.next();
        this.workItem = late.item();
        this.openFor = late.item();
        this.agencyReturn = late.agencyReturn();
        this.learningPoint = late.learningPoint();
        this.agency = late.agency();
        this.rung = late.rung();
        this.priority = late.priority();
        this.reference = late.reference();
        this.dueOn = late.dueOn();
        this.openedAt = openedAt;
        this.beforeSince = openedAt;
        this.status = OverdueStatus.BEFORE_REVIEW_GROUP;
    }

    /**
     * The open work item that crossed the line.
     *
     * @param dueOn the due date that was missed
     */
    record LateClaim(
            WorkItemId item,
            ReturnId agencyReturn,
            LearningPointId learningPoint,
            AgencyId agency,
            Rung rung,
            Priority priority,
            String reference,
            LocalDate dueOn) {}

    void decided(Instant at) {
        mustBeBefore(OverdueStatus.BEFORE_REVIEW_GROUP);
        close(OverdueStatus.DECIDED, at);
    }

    void escalated() {
        mustBeBefore(OverdueStatus.BEFORE_REVIEW_GROUP);
        status = OverdueStatus.BEFORE_EXECUTIVE;
    }

    void decidedByExecutive(Instant at) {
        mustBeBefore(OverdueStatus.BEFORE_EXECUTIVE);
        close(OverdueStatus.DECIDED, at);
    }

    void sentBack(Instant at) {
        mustBeBefore(OverdueStatus.BEFORE_EXECUTIVE);
        status = OverdueStatus.BEFORE_REVIEW_GROUP;
        beforeSince = at;
    }

    /** @return false when it was marked before or is closed */
    boolean answered(Instant at) {
        if (answeredAt != null || !status.open()) {
            return false;
        }
        answeredAt = at;
        return true;
    }

    /** A closed review keeps the agency that it was about. */
    void passTo(AgencyId successor) {
        agency = successor;
    }

    void withdraw(Instant at) {
        close(OverdueStatus.WITHDRAWN, at);
    }

    private void close(OverdueStatus ending, Instant at) {
        status = ending;
        closedAt = at;
        openFor = null;
    }

    private void mustBeBefore(OverdueStatus expected) {
        if (status != expected) {
            throw new Refusal(
                    "OverdueReviewIsOpen",
                    switch (status) {
                        case BEFORE_REVIEW_GROUP -> "This is before the review group, not before the Executive";
                        case BEFORE_EXECUTIVE -> "This is before the Executive, not before the review group";
                        case DECIDED -> "This has been decided already";
                        case WITHDRAWN -> "This was withdrawn, because nothing is open any more";
                    },
                    null);
        }
    }

    /** Which claim it is about, as events carry it. */
    public OverdueClaim claim() {
        return new OverdueClaim(id, workItem, agencyReturn, learningPoint, agency, rung);
    }

    public OverdueReviewId id() {
        return id;
    }

    public WorkItemId workItem() {
        return workItem;
    }

    public ReturnId agencyReturn() {
        return agencyReturn;
    }

    public LearningPointId learningPoint() {
        return learningPoint;
    }

    public AgencyId agency() {
        return agency;
    }

    public Rung rung() {
        return rung;
    }

    public Priority priority() {
        return priority;
    }

    /** What people call it: the learning point's reference. */
    public String reference() {
        return reference;
    }

    /** The due date that was missed. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Since when it has been before the review group: when it was opened, or when the Executive sent it back. */
    public Instant beforeSince() {
        return beforeSince;
    }

    public OverdueStatus status() {
        return status;
    }

    /** When the agency answered while this was open. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }
}
