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
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/** Something else than a claim that an agency answered with, and what the partnership said to it. */
@Entity
@Table(name = "return_request")
public class ReturnRequest {

    @Id
    private UUID id;

    private ReturnId agencyReturn;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String reason;
    private @Nullable LocalDate until;
    private PersonId madeBy;
    private PostId madeFor;
    private Instant madeAt;
    private @Nullable Boolean agreed;
    private @Nullable PersonId consideredBy;
    private @Nullable Instant consideredAt;
    private String consideredReason;

    @SuppressWarnings("NullAway.Init")
    protected ReturnRequest() {}

    ReturnRequest(UUID id, ReturnId agencyReturn, Rung rung, Request request, PostId post, Doing doing) {
        this.id = id;
        this.agencyReturn = agencyReturn;
        this.rung = rung;
        this.kind = request.kind();
        this.reason = request.reason();
        this.until = request.until();
        this.madeBy = doing.by().whoever();
        this.madeFor = post;
        this.madeAt = doing.at();
        this.consideredReason = "";
    }

    void grantedAtOnce(Doing doing) {
        agreed = true;
        consideredAt = doing.at();
    }

    void considered(boolean answer, String why, Doing doing) {
        agreed = answer;
        consideredBy = doing.by().whoever();
        consideredAt = doing.at();
        consideredReason = why;
    }

    UUID id() {
        return id;
    }

    public ReturnId agencyReturn() {
        return agencyReturn;
    }

    public Rung rung() {
        return rung;
    }

    public RequestKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    /** The day asked for, when the agency needs longer. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public PersonId madeBy() {
        return madeBy;
    }

    /** The agency's post for which it was made. */
    public PostId madeFor() {
        return madeFor;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** What the partnership said; empty while it waits, or when a decision overtook it. */
    public Optional<Boolean> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** Who considered it; empty while it waits and when it was granted at once. */
    public Optional<PersonId> consideredBy() {
        return Optional.ofNullable(consideredBy);
    }

    public Optional<Instant> consideredAt() {
        return Optional.ofNullable(consideredAt);
    }

    public String consideredReason() {
        return consideredReason;
    }
}
