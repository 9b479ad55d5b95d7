package org.learningassurance.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface LearningPoints
        extends JpaRepository<LearningPoint, LearningPointId>, JpaSpecificationExecutor<LearningPoint> {

    Optional<LearningPoint> findByRef(String ref);

    List<LearningPoint> findByStatusNotIn(Collection<LearningPointStatus> ended);

    /** Those that come from any of the reviews. */
    @Query("select distinct p from LearningPoint p join p.reviews r where r in :reviews")
    List<LearningPoint> comingFrom(Collection<ReviewId> reviews);
}
