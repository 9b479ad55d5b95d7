package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;

/**
 * The learning has been passed on to staff.
 *
 * @param from the first day on which it was passed on
 * @param to the last day
 * @param training whether the agency's own training carries the learning
 *
 */
public record DisseminationClaim(
        Set<Route> routes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Reach reach,
        @Nullable TrainingUpdated training,
        boolean alreadyInPlace,
        Set<EvidenceId> evidence,
        String note)
        implements Claim {

    public DisseminationClaim {
        routes = Set.copyOf(routes);
        evidence = Set.copyOf(evidence);
        note = note.strip();
    }

    @Override
    public Rung rung() {
        return Rung.DISSEMINATED;
    }

    @Override
    public Optional<LocalDate> happenedOn() {
        return Optional.ofNullable(to);
    }
}
