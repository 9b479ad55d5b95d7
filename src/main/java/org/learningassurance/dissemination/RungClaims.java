package org.learningassurance.dissemination;

import java.util.Collection;
import java.util.List;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RungClaims extends JpaRepository<RungClaim, ClaimId> {

    List<RungClaim> findByAgencyReturnOrderByClaimedAtDesc(ReturnId agencyReturn);

    @Query("select claim from RungClaim claim, AgencyReturn asked where asked.id = claim.agencyReturn"
            + " and asked.learningPoint = :point and (:all = true or asked.agency in :own)"
            + " and claim.evidence is not empty order by claim.claimedAt desc, claim.id")
    Page<RungClaim> withEvidence(LearningPointId point, boolean all, Collection<AgencyId> own, Pageable page);

    List<RungClaim> findByAgencyReturnAndState(ReturnId agencyReturn, ClaimState state);

    List<RungClaim> findByStateOrderByClaimedAt(ClaimState state);

    @Query("select claim from RungClaim claim, AgencyReturn asked where asked.id = claim.agencyReturn"
            + " and asked.agency = :agency and claim.rung = :rung order by claim.claimedAt desc")
    List<RungClaim> lastOf(AgencyId agency, Rung rung, Limit atMost);

    /** A claim that a decision has overtaken is judged by nobody any more. */
    default void closeOvertaken(AgencyReturn agencyReturn) {
        findByAgencyReturnAndState(agencyReturn.id(), ClaimState.AWAITING).stream()
                .filter(claim -> agencyReturn.step(claim.rung()).closed())
                .forEach(claim -> claim.become(ClaimState.CLOSED));
    }
}
