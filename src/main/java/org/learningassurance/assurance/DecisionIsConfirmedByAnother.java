package org.learningassurance.assurance;

import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;

/**
 * The chair confirms what was recorded in the chair's name, save what is about the chair's own agency: that another member
 * confirms (R5).
 */
final class DecisionIsConfirmedByAnother {

    private DecisionIsConfirmedByAnother() {}

    /** @param chairIsConcerned whether the chair's post comes from the agency that the decision is about */
    static Verdict verdict(Decision decision, Meeting meeting, boolean chairIsConcerned, Actor by) {
        AgencyId agency = decision.agency().orElse(null);
        if (agency != null && by.ofAgency(agency)) {
            return Verdict.refuse(
                    DecisionIsConfirmedByAnother.class,
                    "A decision about your own agency is confirmed by another",
                    null);
        }
        if (meeting.declaredBy(by.whoever(), decision.learningPoint(), agency)) {
            return Verdict.refuse(
                    DecisionIsConfirmedByAnother.class,
                    "A decision in which you declared an interest is confirmed by another",
                    null);
        }
        if (!by.is(Role.REVIEW_GROUP_CHAIR) && !chairIsConcerned) {
            return Verdict.refuse(DecisionIsConfirmedByAnother.class, "The chair confirms this decision", null);
        }
        return Verdict.allow();
    }
}
