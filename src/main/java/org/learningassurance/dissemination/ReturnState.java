package org.learningassurance.dissemination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/** What a return holds and what can be read of it. {@link AgencyReturn} alone changes it. */
@MappedSuperclass
public abstract class ReturnState {

    @Id
    ReturnId id;

    @Version
    @Nullable
    Long version;

    LearningPointId learningPoint;
    AgencyId agency;
    int round;

    @Enumerated(EnumType.STRING)
    RoundKind roundKind;

    LocalDate askedOn;
    int targetPercent;

    @Nullable
    Integer audience;

    @Nullable
    BriefVersionId briefVersion;

    @Nullable
    Integer reached;

    @Nullable
    Integer reachedOf;

    @Nullable
    Instant settledAt;

    /** Moves the version whenever a step moves: a change of the steps alone would not. */
    int changes;

    @OneToMany(mappedBy = "agencyReturn", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    List<RungStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    ReturnState() {}

    public ReturnId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public ReturnRef ref() {
        return new ReturnRef(id, learningPoint, agency, round);
    }

    public LearningPointId learningPoint() {
        return learningPoint;
    }

    public AgencyId agency() {
        return agency;
    }

    public int round() {
        return round;
    }

    public RoundKind roundKind() {
        return roundKind;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** Share of the audience, in percent, from which dissemination can be claimed. */
    public int targetPercent() {
        return targetPercent;
    }

    /** N as it was asked; empty when nobody knew it. */
    public Optional<Integer> audience() {
        return Optional.ofNullable(audience);
    }

    /** The version of the brief that the agency confirms; empty when it was asked without one. */
    public Optional<BriefVersionId> briefVersion() {
        return Optional.ofNullable(briefVersion);
    }

    /** n as last reported, in all. */
    public Optional<Integer> reached() {
        return Optional.ofNullable(reached);
    }

    /** N as last reported. */
    public Optional<Integer> reachedOf() {
        return Optional.ofNullable(reachedOf);
    }

    /** Whether every asked rung is judged or closed. */
    public boolean settled() {
        return settledAt != null;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** The asked rungs, lowest first. */
    public List<RungStep> steps() {
        return steps.stream().sorted(Comparator.comparing(RungStep::rung)).toList();
    }

    /** Those that are not judged or closed yet, lowest first. */
    List<RungStep> openSteps() {
        return steps().stream().filter(step -> !step.closed()).toList();
    }

    public List<Rung> rungs() {
        return steps().stream().map(RungStep::rung).toList();
    }

    /** The lowest asked rung that is not judged or closed; empty when the return is settled. */
    public Optional<Rung> nextAskedRung() {
        return openSteps().stream().map(RungStep::rung).findFirst();
    }

    /** @throws NotFound when the rung is not asked */
    public RungStep step(Rung rung) {
        return steps.stream()
                .filter(step -> step.rung() == rung)
                .findFirst()
                .orElseThrow(() -> new NotFound("step of this return"));
    }
}
