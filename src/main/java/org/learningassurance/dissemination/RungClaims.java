package org.learningassurance.dissemination;

import java.util.Collection;
import java.util.List;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.jpa.repository.JpaRepository;

interface RungClaims extends JpaRepository<RungClaim, ClaimId> {

    List<RungClaim> findByAgencyReturnOrderByClaimedAtDesc(ReturnId agencyReturn);

    List<RungClaim> findByAgencyReturnAndState(ReturnId agencyReturn, ClaimState state);

    List<RungClaim> findByStateAndJudgedByInOrderByClaimedAt(ClaimState state, Collection<JudgedBy> judges);
}
