package org.learningassurance.dissemination;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.LearningPointId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AskingRounds extends JpaRepository<AskingRound, UUID> {

    List<AskingRound> findByLearningPointOrderByNumber(LearningPointId learningPoint);

    Optional<AskingRound> findFirstByLearningPointOrderByNumberDesc(LearningPointId learningPoint);

    /** Waits for whoever arrives at the round, adds to it or settles it, and keeps others waiting until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select round from AskingRound round where round.learningPoint = ?1 and round.number = ?2")
    Optional<AskingRound> lock(LearningPointId learningPoint, int number);

    /** Asks the row, not what the session remembers of it. */
    @Query("select count(round) > 0 from AskingRound round"
            + " where round.learningPoint = ?1 and round.number = ?2 and round.settledAt is not null")
    boolean isSettled(LearningPointId learningPoint, int number);

    /** Settles the round unless it is settled already or a return of it is not; 1 for the one caller who did. */
    @Modifying(flushAutomatically = true)
    @Query("update AskingRound round set round.settledAt = ?3"
            + " where round.learningPoint = ?1 and round.number = ?2 and round.settledAt is null"
            + " and not exists (select open.id from AgencyReturn open"
            + " where open.learningPoint = ?1 and open.round = ?2 and open.settledAt is null)")
    int settle(LearningPointId learningPoint, int number, Instant at);
}
