package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.shared.Verdict;

/** Asks every policy about a claim, so that a form can show all that is wrong at once. */
final class ClaimRules {

    private ClaimRules() {}

    /**
     * What stands against the claim, in the order of the form; empty when it can be made.
     *
     * @param evidence those of the claim's evidence items that the agency has
     */
    static List<Verdict> objections(
            AgencyReturn agencyReturn, Claim claim, Collection<EvidenceItem> evidence, LocalDate today) {
        List<Verdict> found = new ArrayList<>();
        found.add(RungAwaitsAClaim.check(agencyReturn.step(claim.rung()), today));
        found.add(RungBelowIsAccepted.check(agencyReturn, claim.rung()));
        found.addAll(facts(agencyReturn, claim, evidence));
        found.addAll(ClaimLiesInThePast.check(claim, today));
        found.add(AlreadyInPlaceHasEvidence.check(claim));
        found.add(EvidenceIsOfTheAgency.check(claim, evidence));
        found.addAll(ClaimTextsFit.check(claim));
        return found.stream().filter(verdict -> !verdict.allowed()).toList();
    }

    private static List<Verdict> facts(AgencyReturn agencyReturn, Claim claim, Collection<EvidenceItem> evidence) {
        if (claim instanceof DisseminationClaim dissemination) {
            List<Verdict> found = new ArrayList<>(DisseminationIsDescribed.check(dissemination));
            Reach reach = dissemination.reach();
            found.add(ReachIsStated.check(reach));
            found.add(ReachIsWithinAudience.check(reach));
            found.add(SmallerAudienceHasAReason.check(
                    reach, agencyReturn.audience().orElse(null)));
            return found;
        }
        if (claim instanceof ImplementationClaim implementation) {
            return ImplementationIsDescribed.check(implementation);
        }
        if (claim instanceof PracticeClaim practice) {
            return PracticeRestsOnEvidence.check(practice, evidence);
        }
        return OutcomeIsMeasuredOrHeard.check((OutcomeClaim) claim);
    }
}
