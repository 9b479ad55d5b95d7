package org.learningassurance.dissemination;

import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Verdict;

/** Nobody judges or decides on a claim or request of their own, of their post or of their agency (R5). */
final class JudgeIsNotTheClaimant {

    private JudgeIsNotTheClaimant() {}

    static Verdict check(Actor judge, PersonId claimant, PostId post, AgencyId agency) {
        if (claimant.equals(judge.person())) {
            return refuse("This is your own: somebody else has to judge it");
        }
        if (judge.holds(post)) {
            return refuse("This was sent for a post of yours: somebody else has to judge it");
        }
        return checkAgency(judge, agency);
    }

    static Verdict checkAgency(Actor judge, AgencyId agency) {
        return judge.ofAgency(agency)
                ? refuse("This is about your own agency: somebody of another agency has to judge it")
                : Verdict.allow();
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(JudgeIsNotTheClaimant.class, reason, null);
    }
}
