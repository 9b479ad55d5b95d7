package org.learningassurance.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinks extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findByTokenHash(String tokenHash);

    /** Of two who use the same link at once, one gets 1 and the other 0. */
    @Modifying(flushAutomatically = true)
    @Query(
            "update OneTimeLink set spentAt = :now where tokenHash = :tokenHash and spentAt is null and expiresAt > :now")
    int spend(String tokenHash, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update OneTimeLink set spentAt = :now where person = :person and spentAt is null")
    int spendAllOf(PersonId person, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update OneTimeLink set spentAt = :now where person is null and spentAt is null")
    int spendAllForAdministrators(Instant now);
}
