package org.learningassurance.dissemination;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SharedAnswers extends JpaRepository<SharedAnswer, UUID> {

    List<SharedAnswer> findByMadeByAndSentAtIsNullOrderByBegunAtDesc(PersonId madeBy);

    /** Keeps whoever saves, sends or chooses again for the same answer waiting until this one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select answer from SharedAnswer answer where answer.id = :id")
    Optional<SharedAnswer> lock(UUID id);
}
