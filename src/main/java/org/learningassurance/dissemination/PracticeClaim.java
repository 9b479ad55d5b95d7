package org.learningassurance.dissemination;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;

/**
 * Practice was looked at to see whether it has changed. Kind, period, sample, baseline, measure and independence stand in the
 * evidence.
 *
 * @param shows what the evidence says for this learning point
 * @param finding the same in a few sentences
 *
 */
public record PracticeClaim(
        @Nullable Shows shows, String finding, boolean alreadyInPlace, Set<EvidenceId> evidence, String note)
        implements Claim {

    public PracticeClaim {
        evidence = Set.copyOf(evidence);
        finding = finding.strip();
        note = note.strip();
    }

    @Override
    public Rung rung() {
        return Rung.PRACTICE_CHANGED;
    }

    @Override
    public Optional<Shows> showing() {
        return Optional.ofNullable(shows);
    }
}
