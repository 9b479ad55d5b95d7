package org.learningassurance.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;

/** A link that works once and not for long. The token itself is in the link alone. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    @Id
    private UUID id;

    private @Nullable PersonId person;

    private String tokenHash;

    private Instant createdAt;

    private Instant expiresAt;

    private @Nullable Instant spentAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(@Nullable PersonId person, String tokenHash, Instant createdAt, Instant expiresAt) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.person = person;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Who may choose a password by it; empty: it creates the first administrator. */
    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    boolean works(Instant now) {
        return spentAt == null && now.isBefore(expiresAt);
    }
}
