package org.learningassurance.review;

import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.ReviewId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Reviews extends JpaRepository<Review, ReviewId>, JpaSpecificationExecutor<Review> {

    List<Review> findByUnderEmbargoTrue();

    Optional<Review> findByRef(String ref);

    List<Review> findBySourceReviewAndKind(ReviewId sourceReview, ReviewKind kind);

    List<Review> findBySourceReviewOrderByOpenedOn(ReviewId sourceReview);
}
