package org.learningassurance.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Refusal;

/**
 * Where the assurance of one learning point stands, from the review group's first decision on it. The decisions themselves are
 * {@link Decision}s.
 */
@Entity
@Table(name = "assurance")
public class Assurance {

    @Id
    private LearningPointId learningPoint;

    @Enumerated(EnumType.STRING)
    private AssuranceStatus status;

    private DecisionId decision;
    private int round;
    private @Nullable LocalDate recheckOn;

    /** Whether what the decision asks of agencies has been asked: guards against asking twice. */
    private boolean asked;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Assurance() {}

    Assurance(LearningPointId learningPoint, Decision first, AssuranceOutcome outcome, int round) {
        this.learningPoint = learningPoint;
        set(first, outcome, round);
    }

    /** @throws Refusal when the last decision stands until its re-check, or ended the matter */
    void decide(Decision next, AssuranceOutcome outcome, int inRound) {
        mustAwaitDecision();
        set(next, outcome, inRound);
    }

    void mustAwaitDecision() {
        if (!status.awaitsDecision()) {
            throw new Refusal(
                    "AssuranceAwaitsDecision",
                    switch (status) {
                        case ASSURED -> "This is assured already. Bring its re-check forward to look at it again";
                        case RECHECK_ASKED -> "This is being re-checked: decide on the re-check";
                        default ->
                            "The review group has ended this already: %s"
                                    .formatted(status.label().toLowerCase(Locale.UK));
                    },
                    null);
        }
    }

    private void set(Decision next, AssuranceOutcome outcome, int inRound) {
        decision = next.id();
        round = inRound;
        asked = false;
        status = switch (outcome) {
            case ASSURED -> AssuranceStatus.ASSURED;
            case MORE_NEEDED -> AssuranceStatus.MORE_NEEDED;
            case GAP_ACCEPTED -> AssuranceStatus.GAP_ACCEPTED;
        };
        recheckOn = outcome == AssuranceOutcome.ASSURED ? next.dateSet().orElseThrow() : null;
    }

    /** @return the date that it had */
    LocalDate moveRecheck(LocalDate to) {
        if (status != AssuranceStatus.ASSURED || recheckOn == null) {
            throw new Refusal("RecheckIsToCome", "No re-check is to come, so there is no date to move", null);
        }
        LocalDate from = recheckOn;
        recheckOn = to;
        return from;
    }

    /** @return false when there is nothing to ask, or it has been asked */
    boolean askMore() {
        if (!status.awaitsDecision() || asked) {
            return false;
        }
        asked = true;
        return true;
    }

    /** @return false when no re-check is due by that day, or it has been asked for */
    boolean askForRecheck(LocalDate today) {
        if (status != AssuranceStatus.ASSURED || recheckOn == null || recheckOn.isAfter(today)) {
            return false;
        }
        status = AssuranceStatus.RECHECK_ASKED;
        return true;
    }

    void mustBeInRecheck() {
        if (status != AssuranceStatus.RECHECK_ASKED) {
            throw new Refusal("RecheckIsAsked", "This is not being re-checked", null);
        }
    }

    void decideRecheck(Decision next, RecheckOutcome outcome, int inRound) {
        mustBeInRecheck();
        decision = next.id();
        round = inRound;
        asked = false;
        recheckOn = null;
        status = outcome == RecheckOutcome.SUSTAINED ? AssuranceStatus.SUSTAINED : AssuranceStatus.REOPENED;
    }

    public LearningPointId learningPoint() {
        return learningPoint;
    }

    public AssuranceStatus status() {
        return status;
    }

    /** The last decision, which is why it stands so. */
    public DecisionId decision() {
        return decision;
    }

    /** The round of asking on which it was decided. */
    public int round() {
        return round;
    }

    /** When it is looked at again; empty unless it is assured or being re-checked. */
    public Optional<LocalDate> recheckOn() {
        return Optional.ofNullable(recheckOn);
    }

    /** Counts the changes from 1, so that 0 can stand for no decision yet. */
    public long version() {
        return version == null ? 1 : version + 1;
    }
}
