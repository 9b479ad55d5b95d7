package org.learningassurance.dissemination;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SharedAnswerItems extends JpaRepository<SharedAnswerItem, UUID> {

    List<SharedAnswerItem> findBySharedAnswerOrderByPosition(UUID sharedAnswer);

    /** Keeps whoever sends the same again waiting until this one is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select item from SharedAnswerItem item where item.id = :id")
    Optional<SharedAnswerItem> lock(UUID id);
}
