package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;

/**
 * Something was put in place so that staff act on the learning.
 *
 * @param what what was put in place, in words
 * @param from the day since which it has been in place
 * @param check an optional check of whether staff understood
 * @param actions what the agency does inside, each with the post that does it
 *
 */
public record ImplementationClaim(
        Set<Arrangement> arrangements,
        String what,
        @Nullable LocalDate from,
        @Nullable UnderstandingCheck check,
        List<SingleAgencyAction> actions,
        boolean alreadyInPlace,
        Set<EvidenceId> evidence,
        String note)
        implements Claim {

    public ImplementationClaim {
        arrangements = Set.copyOf(arrangements);
        actions = List.copyOf(actions);
        evidence = Set.copyOf(evidence);
        what = what.strip();
        note = note.strip();
    }

    @Override
    public Rung rung() {
        return Rung.IMPLEMENTED;
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return Optional.ofNullable(from);
    }
}
