package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.learningassurance.shared.Verdict;

/** A rung can be claimed when it was asked, is open to claims and nothing of it waits for the partnership. */
final class RungAwaitsAClaim {

    private RungAwaitsAClaim() {}

    static Verdict check(RungStep step, LocalDate today) {
        String rung = step.rung().label();
        if (step.closed()) {
            return refuse("Nothing more is asked for “%s”".formatted(rung));
        }
        if (step.withPartnership()) {
            return refuse("What you sent for “%s” waits for an answer".formatted(rung));
        }
        return step.opensOn()
                .filter(opens -> opens.isAfter(today))
                .map(opens -> refuse("Practice needs time to settle: you can send this from " + Days.words(opens)))
                .orElse(Verdict.allow());
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(RungAwaitsAClaim.class, reason, null);
    }
}
