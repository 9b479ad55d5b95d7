package org.learningassurance.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.LearningPointId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface LearningPoints
        extends JpaRepository<LearningPoint, LearningPointId>, JpaSpecificationExecutor<LearningPoint> {

    Optional<LearningPoint> findByRef(String ref);

    List<LearningPoint> findByStatusNotIn(Collection<LearningPointStatus> ended);
}
