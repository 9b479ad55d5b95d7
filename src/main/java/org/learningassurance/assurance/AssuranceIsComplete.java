package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Verdict;

/**
 * An assurance decision says what follows from it: assured, when which agencies are re-checked; more needed, which agencies
 * answer for which rungs by when. Only agencies that were asked can be named.
 */
final class AssuranceIsComplete {

    private AssuranceIsComplete() {}

    static Verdict verdict(AssuranceChoice choice, Set<AgencyId> asked, LocalDate today) {
        if (choice instanceof AssuranceChoice.Assured assured) {
            return later(assured.recheckOn(), today, "the re-check", "recheckOn")
                    .and(named(assured.recheckAgencies(), asked, "re-check", "recheckAgencies"));
        }
        if (choice instanceof AssuranceChoice.MoreNeeded more) {
            return verdict(more, asked, today);
        }
        return Verdict.allow();
    }

    static Verdict verdict(AssuranceChoice.MoreNeeded more, Set<AgencyId> asked, LocalDate today) {
        return (more.rungs().isEmpty()
                        ? Verdict.refuse(AssuranceIsComplete.class, "Choose what is needed", "rungs")
                        : Verdict.allow())
                .and(named(more.agencies(), asked, "ask", "agencies"))
                .and(later(more.dueOn(), today, "the answers", "dueOn"));
    }

    private static Verdict later(@Nullable LocalDate day, LocalDate today, String what, String field) {
        if (day == null) {
            return Verdict.refuse(AssuranceIsComplete.class, "Enter the date of " + what, field);
        }
        if (!day.isAfter(today)) {
            return Verdict.refuse(
                    AssuranceIsComplete.class, "The date of %s must be after today".formatted(what), field);
        }
        return Verdict.allow();
    }

    private static Verdict named(Set<AgencyId> agencies, Set<AgencyId> asked, String verb, String field) {
        if (agencies.isEmpty()) {
            return Verdict.refuse(AssuranceIsComplete.class, "Choose the agencies to " + verb, field);
        }
        if (!asked.containsAll(agencies)) {
            return Verdict.refuse(
                    AssuranceIsComplete.class, "Choose only agencies that this learning point asks", field);
        }
        return Verdict.allow();
    }
}
