package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Verdict;

/** What is claimed has happened. */
final class ClaimLiesInThePast {

    private ClaimLiesInThePast() {}

    static List<Verdict> check(Claim claim, LocalDate today) {
        if (claim instanceof DisseminationClaim dissemination) {
            return List.of(passed(dissemination.from(), today, "from"), passed(dissemination.to(), today, "to"));
        }
        return List.of(passed(claim.happenedOn().orElse(null), today, "from"));
    }

    private static Verdict passed(@Nullable LocalDate day, LocalDate today, String field) {
        return day == null || !day.isAfter(today)
                ? Verdict.allow()
                : Verdict.refuse(ClaimLiesInThePast.class, "The date must be today or earlier", field);
    }
}
