package org.learningassurance.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * The independent scrutineer doubts a judgement: of one agency's rung, or of the review group on a learning point. The review
 * group must answer.
 */
@Entity
@Table(name = "challenge")
public class Challenge {

    @Id
    private ChallengeId id;

    private LearningPointId learningPoint;
    private @Nullable ReturnId agencyReturn;
    private @Nullable AgencyId agency;

    @Enumerated(EnumType.STRING)
    private @Nullable Rung rung;

    private @Nullable DecisionId challenged;
    private String reason;
    private PersonId raisedBy;
    private String raisedByName;
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private ChallengeStatus status;

    private @Nullable DecisionId answer;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    Challenge(Challenged target, String reason, Actor by, Instant at) {
        this.id = ChallengeId.next();
        this.learningPoint = target.learningPoint();
        this.agencyReturn = target.agencyReturn();
        this.agency = target.agency();
        this.rung = target.rung();
        this.challenged = target.decision();
        this.reason = reason;
        this.raisedBy = by.whoever();
        this.raisedByName = by.name();
        this.raisedAt = at;
        this.status = ChallengeStatus.OPEN;
    }

    /** What is doubted: a rung of a return, with its agency, or a decision of the review group. */
    record Challenged(
            LearningPointId learningPoint,
            @Nullable ReturnId agencyReturn,
            @Nullable AgencyId agency,
            @Nullable Rung rung,
            @Nullable DecisionId decision) {

        static Challenged rung(LearningPointId point, ReturnId agencyReturn, AgencyId agency, Rung rung) {
            return new Challenged(point, agencyReturn, agency, rung, null);
        }

        static Challenged decision(Decision decision) {
            return new Challenged(
                    decision.learningPoint(), null, decision.agency().orElse(null), null, decision.id());
        }
    }

    void answer(ChallengeStatus how, DecisionId inDecision) {
        mustBeOpen();
        status = how;
        answer = inDecision;
    }

    void mustBeOpen() {
        if (status != ChallengeStatus.OPEN) {
            throw new Refusal("ChallengeIsOpen", "This challenge has been answered already", null);
        }
    }

    public ChallengeId id() {
        return id;
    }

    public LearningPointId learningPoint() {
        return learningPoint;
    }

    public Optional<ReturnId> agencyReturn() {
        return Optional.ofNullable(agencyReturn);
    }

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agency);
    }

    public Optional<Rung> rung() {
        return Optional.ofNullable(rung);
    }

    /** The decision of the review group that is doubted, when it is one. */
    public Optional<DecisionId> challenged() {
        return Optional.ofNullable(challenged);
    }

    public String reason() {
        return reason;
    }

    public PersonId raisedBy() {
        return raisedBy;
    }

    public String raisedByName() {
        return raisedByName;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public ChallengeStatus status() {
        return status;
    }

    /** The minute that answers it. */
    public Optional<DecisionId> answer() {
        return Optional.ofNullable(answer);
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }
}
