package org.learningassurance.assurance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkItemId;
import org.springframework.data.jpa.repository.JpaRepository;

interface OverdueReviews extends JpaRepository<OverdueReview, OverdueReviewId> {

    Optional<OverdueReview> findByOpenFor(WorkItemId item);

    List<OverdueReview> findByAgencyReturnAndRungAndStatusIn(
            ReturnId agencyReturn, Rung rung, Collection<OverdueStatus> status);

    List<OverdueReview> findByAgencyReturnAndStatusIn(ReturnId agencyReturn, Collection<OverdueStatus> status);

    List<OverdueReview> findByAgencyReturnAndRungOrderByOpenedAtDesc(ReturnId agencyReturn, Rung rung);

    List<OverdueReview> findByStatusIn(Collection<OverdueStatus> status);

    List<OverdueReview> findByWorkItemOrderByOpenedAt(WorkItemId item);
}
