package org.learningassurance.dissemination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.LearningPointId;

/**
 * One asking of a learning point's agencies. Its row is what arriving and settling lock; no return writes it, so that returns
 * never contend for it.
 */
@Entity
@Table(name = "asking_round")
public class AskingRound {

    @Id
    private UUID id;

    private LearningPointId learningPoint;
    private int number;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private LocalDate askedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected AskingRound() {}

    AskingRound(
            UUID id,
            LearningPointId learningPoint,
            int number,
            RoundKind kind,
            LocalDate askedOn,
            @Nullable LocalDate dueOn) {
        this.id = id;
        this.learningPoint = learningPoint;
        this.number = number;
        this.kind = kind;
        this.askedOn = askedOn;
        this.dueOn = dueOn;
    }

    public LearningPointId learningPoint() {
        return learningPoint;
    }

    /** Counts the rounds of the learning point from 1. */
    public int number() {
        return number;
    }

    public RoundKind kind() {
        return kind;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** The day that was set for all rungs, when one was set. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public boolean settled() {
        return settledAt != null;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
