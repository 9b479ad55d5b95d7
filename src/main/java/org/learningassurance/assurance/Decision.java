package org.learningassurance.assurance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * One minute: what was decided, on what, why, by whom and in which meeting. Written once; the chair's confirmation is the only
 * thing that is ever added. A decision is corrected by another decision.
 */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private DecisionId id;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private UUID subject;
    private LearningPointId learningPoint;
    private @Nullable AgencyId agency;
    private String outcome;
    private String outcomeLabel;
    private String reason;
    private @Nullable LocalDate dateSet;
    private LocalDate decidedOn;
    private Instant recordedAt;
    private PersonId recordedBy;
    private String recordedByName;
    private @Nullable MeetingId meeting;
    private boolean chairsAction;
    private boolean onAgenda;
    private @Nullable Instant confirmedAt;
    private @Nullable PersonId confirmedBy;
    private String confirmedByName = "";

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "decision_agency", joinColumns = @JoinColumn(name = "decision"))
    @Column(name = "agency")
    private Set<AgencyId> agencies = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "decision_rung", joinColumns = @JoinColumn(name = "decision"))
    @Column(name = "rung")
    @Enumerated(EnumType.STRING)
    private Set<Rung> rungs = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "decision_unsettled", joinColumns = @JoinColumn(name = "decision"))
    @Column(name = "agency_return")
    private Set<ReturnId> unsettled = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(DecisionContent content, MinutedIn minuted, Actor by) {
        this.id = DecisionId.next();
        this.kind = content.kind();
        this.subject = content.subject();
        this.learningPoint = content.learningPoint();
        this.agency = content.agency();
        this.outcome = content.outcome();
        this.outcomeLabel = content.outcomeLabel();
        this.reason = content.reason();
        this.dateSet = content.dateSet();
        this.agencies = new HashSet<>(content.agencies());
        this.rungs = new HashSet<>(content.rungs());
        this.unsettled = new HashSet<>(content.unsettled());
        this.decidedOn = minuted.decidedOn();
        this.recordedAt = minuted.recordedAt();
        this.meeting = minuted.meeting();
        this.chairsAction = minuted.chairsAction();
        this.onAgenda = minuted.onAgenda();
        this.recordedBy = by.whoever();
        this.recordedByName = by.name();
        if (minuted.needsNoConfirmation()) {
            confirm(minuted.recordedAt(), by);
        }
    }

    /**
     * How a decision was taken.
     *
     * @param meeting the meeting, or null for chair's action and for the Executive
     * @param onAgenda false for what was taken as other business
     * @param needsNoConfirmation when the person who records it is the one whose decision it is
     */
    record MinutedIn(
            @Nullable MeetingId meeting,
            boolean chairsAction,
            boolean onAgenda,
            boolean needsNoConfirmation,
            LocalDate decidedOn,
            Instant recordedAt) {}

    Decision loaded() {
        Hibernate.initialize(agencies);
        Hibernate.initialize(rungs);
        Hibernate.initialize(unsettled);
        return this;
    }

    void confirm(Instant at, Actor by) {
        confirmedAt = at;
        confirmedBy = by.whoever();
        confirmedByName = by.name();
    }

    public DecisionId id() {
        return id;
    }

    public DecisionKind kind() {
        return kind;
    }

    public UUID subject() {
        return subject;
    }

    public LearningPointId learningPoint() {
        return learningPoint;
    }

    /** The one agency that it is about, when it is about one. */
    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency);
    }

    /** The name of the constant that was chosen, for machines. */
    public String outcome() {
        return outcome;
    }

    public String outcomeLabel() {
        return outcomeLabel;
    }

    public String reason() {
        return reason;
    }

    /** The new due date, or the re-check date, that the decision sets. */
    public Optional<LocalDate> dateSet() {
        return Optional.ofNullable(dateSet);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public PersonId recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meeting);
    }

    public boolean chairsAction() {
        return chairsAction;
    }

    /** False for what a meeting took as other business. */
    public boolean onAgenda() {
        return onAgenda;
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<PersonId> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public String confirmedByName() {
        return confirmedByName;
    }

    /** The agencies that the decision names: to be re-checked, or to be asked again. */
    public Set<AgencyId> agencies() {
        return Set.copyOf(agencies);
    }

    public Set<Rung> rungs() {
        return Set.copyOf(rungs);
    }

    /** The returns that were not settled when it was decided, as the decision names them. */
    public Set<ReturnId> unsettled() {
        return Set.copyOf(unsettled);
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }
}
