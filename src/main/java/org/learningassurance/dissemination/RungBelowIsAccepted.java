package org.learningassurance.dissemination;

import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;

/** A rung can be claimed once the asked rungs below it are accepted, recorded or closed (R4). */
final class RungBelowIsAccepted {

    private RungBelowIsAccepted() {}

    static Verdict check(AgencyReturn agencyReturn, Rung rung) {
        return agencyReturn.steps().stream()
                .filter(step -> step.rung().compareTo(rung) < 0 && !step.closed())
                .findFirst()
                .map(step -> Verdict.refuse(
                        RungBelowIsAccepted.class,
                        "“%s” comes first: it is not accepted yet"
                                .formatted(step.rung().label()),
                        null))
                .orElse(Verdict.allow());
    }
}
