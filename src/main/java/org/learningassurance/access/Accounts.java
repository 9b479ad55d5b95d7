package org.learningassurance.access;

import java.time.Instant;
import org.learningassurance.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface Accounts extends JpaRepository<Account, PersonId> {

    /** Past the version: signing in must not conflict with a change of the account. */
    @Transactional
    @Modifying
    @Query(
            "update Account set lastSignInAt = :now where person = :person and (lastSignInAt is null or lastSignInAt < :before)")
    void signedIn(PersonId person, Instant now, Instant before);
}
