package org.learningassurance.learning;

import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Verdict;

/** An agency is added later only to a learning point that the review group has agreed, and only once. */
final class AgencyAddedOnceAgreed implements AgreementPolicy {

    private final AgencyId agency;

    AgencyAddedOnceAgreed(AgencyId agency) {
        this.agency = agency;
    }

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        if (learningPoint.status() != LearningPointStatus.AGREED) {
            return refuse("Agencies are added to an agreed learning point. Change the draft of this one instead");
        }
        if (learningPoint.asks(agency).isPresent()) {
            return refuse("This agency is asked already. Choose another one");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(AgencyAddedOnceAgreed.class, reason, "agency");
    }
}
