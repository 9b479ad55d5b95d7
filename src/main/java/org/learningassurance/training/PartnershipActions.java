package org.learningassurance.training;

import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface PartnershipActions
        extends JpaRepository<PartnershipAction, ActionId>, JpaSpecificationExecutor<PartnershipAction> {

    Optional<PartnershipAction> findByRef(String ref);

    @Query("select a from PartnershipAction a where :learningPoint member of a.learningPoints order by a.ref")
    List<PartnershipAction> serving(LearningPointId learningPoint);

    @Query("select a from PartnershipAction a where :theme member of a.themes order by a.ref")
    List<PartnershipAction> serving(ThemeId theme);

    List<PartnershipAction> findByStatus(ActionStatus status);
}
