package org.learningassurance.briefing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Briefs extends JpaRepository<Brief, BriefId> {

    Optional<Brief> findByRef(String ref);

    /** Holds the brief until the transaction ends, so that two people do not begin the same next version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Brief b where b.id = :id")
    Optional<Brief> lock(BriefId id);

    /** The briefs of which any version covers a learning point, oldest first. */
    @Query("""
            select b from Brief b
            where exists (select 1 from BriefVersion v where v.brief = b.id and :learningPoint member of v.covers)
            order by b.ref
            """)
    List<Brief> covering(LearningPointId learningPoint);

    List<Brief> findByReviewOrderByRef(ReviewId review);
}
