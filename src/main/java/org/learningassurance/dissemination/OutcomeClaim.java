package org.learningassurance.dissemination;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;

/**
 * What became of it for children: a measure against a baseline, or the words of children and families.
 *
 * @param measure what was measured and found now, with its unit
 * @param baseline what was found before, with its unit
 * @param voice the words of children and families, never identifying them
 *
 */
public record OutcomeClaim(
        @Nullable Shows shows,
        String measure,
        String baseline,
        String voice,
        boolean alreadyInPlace,
        Set<EvidenceId> evidence,
        String note)
        implements Claim {

    public OutcomeClaim {
        evidence = Set.copyOf(evidence);
        measure = measure.strip();
        baseline = baseline.strip();
        voice = voice.strip();
        note = note.strip();
    }

    @Override
    public Rung rung() {
        return Rung.OUTCOME;
    }

    @Override
    public Optional<Shows> showing() {
        return Optional.ofNullable(shows);
    }
}
