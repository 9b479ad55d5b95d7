package org.learningassurance.dissemination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.ReturnId;

/** One return of a shared answer, and what became of it. */
@Entity
@Table(name = "shared_answer_item")
class SharedAnswerItem {

    enum Outcome {
        WAITS,
        SENT,
        LEFT_OUT
    }

    @Id
    private UUID id;

    private UUID sharedAnswer;
    private int position;
    private ReturnId agencyReturn;
    private long returnVersion;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable ClaimId claim;
    private String said;

    @SuppressWarnings("NullAway.Init")
    protected SharedAnswerItem() {}

    SharedAnswerItem(UUID sharedAnswer, int position, AgencyReturn of) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.sharedAnswer = sharedAnswer;
        this.position = position;
        this.agencyReturn = of.id();
        this.returnVersion = of.version();
        this.outcome = Outcome.WAITS;
        this.said = "";
    }

    UUID id() {
        return id;
    }

    ReturnId agencyReturn() {
        return agencyReturn;
    }

    /** The version of the return that the form was last filled in on. */
    long returnVersion() {
        return returnVersion;
    }

    boolean waits() {
        return outcome == Outcome.WAITS;
    }

    boolean isSent() {
        return outcome == Outcome.SENT;
    }

    Optional<ClaimId> claim() {
        return Optional.ofNullable(claim);
    }

    /** Why nothing was sent for it; else empty. */
    String said() {
        return said;
    }

    void filledInOn(long version) {
        returnVersion = version;
    }

    void sent(ClaimId made) {
        outcome = Outcome.SENT;
        claim = made;
    }

    void leftOut(String reason) {
        outcome = Outcome.LEFT_OUT;
        said = reason;
    }
}
