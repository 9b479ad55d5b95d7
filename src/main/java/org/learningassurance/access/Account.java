package org.learningassurance.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;

/** That a person can sign in with a password. Its stamp changes whenever who is signed in must sign in again. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private PersonId person;

    private @Nullable String passwordHash;

    private boolean enabled = true;

    private UUID stamp = UUID.randomUUID();

    private @Nullable Instant lastSignInAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person) {
        this.person = person;
    }

    public PersonId person() {
        return person;
    }

    public boolean enabled() {
        return enabled;
    }

    /** Whether a password has been chosen. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    public boolean usable() {
        return enabled && passwordHash != null;
    }

    /** Within an hour: not written at each call of a program. */
    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    UUID stamp() {
        return stamp;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        stamp = UUID.randomUUID();
    }

    void stop() {
        enabled = false;
        stamp = UUID.randomUUID();
    }

    void allow() {
        enabled = true;
    }
}
