package org.learningassurance.training;

import java.util.Collection;
import java.util.List;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.SessionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PractitionerSessions extends JpaRepository<PractitionerSession, SessionId> {

    List<PractitionerSession> findByActionOrderByHeldOnAscIdAsc(ActionId action);

    List<PractitionerSession> findByActionIn(Collection<ActionId> actions);

    /** The sessions held for a learning point, by whichever actions. */
    @Query("""
            select s from PractitionerSession s, PartnershipAction a
            where s.action = a.id and :learningPoint member of a.learningPoints
              and s.status = org.learningassurance.training.SessionStatus.DELIVERED
            order by s.heldOn, s.id
            """)
    List<PractitionerSession> deliveredFor(LearningPointId learningPoint);
}
