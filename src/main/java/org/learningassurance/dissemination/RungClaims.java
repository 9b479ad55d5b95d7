package org.learningassurance.dissemination;

import java.util.List;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.jpa.repository.JpaRepository;

interface RungClaims extends JpaRepository<RungClaim, ClaimId> {

    List<RungClaim> findByAgencyReturnOrderByClaimedAtDesc(ReturnId agencyReturn);

    List<RungClaim> findByAgencyReturnAndState(ReturnId agencyReturn, ClaimState state);

    List<RungClaim> findByStateOrderByClaimedAt(ClaimState state);

    /** A claim that a decision has overtaken is judged by nobody any more. */
    default void closeOvertaken(AgencyReturn agencyReturn) {
        findByAgencyReturnAndState(agencyReturn.id(), ClaimState.AWAITING).stream()
                .filter(claim -> agencyReturn.step(claim.rung()).closed())
                .forEach(claim -> claim.become(ClaimState.CLOSED));
    }
}
