package org.learningassurance.dissemination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface AgencyReturns extends JpaRepository<AgencyReturn, ReturnId>, JpaSpecificationExecutor<AgencyReturn> {

    List<AgencyReturn> findByLearningPointOrderByRoundAscIdAsc(LearningPointId learningPoint);

    List<AgencyReturn> findByLearningPointAndSettledAtIsNull(LearningPointId learningPoint);

    List<AgencyReturn> findByLearningPointInAndBriefVersionIsNotNullAndSettledAtIsNull(
            Collection<LearningPointId> learningPoints);

    List<AgencyReturn> findByAgencyAndSettledAtIsNull(AgencyId agency);

    List<AgencyReturn> findByAgencyInOrderByAskedOnDescIdDesc(Collection<AgencyId> agencies);

    Optional<AgencyReturn> findByLearningPointAndAgencyAndRound(
            LearningPointId learningPoint, AgencyId agency, int round);

    List<AgencyReturn> findBySettledAtIsNull();
}
