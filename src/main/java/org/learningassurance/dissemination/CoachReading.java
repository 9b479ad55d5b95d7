package org.learningassurance.dissemination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.evidence.Strength;
import org.learningassurance.shared.Rung;

/**
 * What the evidence coach reads in the evidence of a claim. The whole claim is as strong as its strongest piece.
 *
 * @param claimed the rung that the claim is for
 */
public record CoachReading(Rung claimed, List<Piece> pieces) {

    /** A piece of evidence with how much it can carry. */
    public record Piece(EvidenceView evidence, Strength strength) {}

    /** Where the claim stands against what its evidence supports. */
    public enum Standing {
        WITHOUT_EVIDENCE,
        BELOW,
        AT,
        ABOVE
    }

    public CoachReading {
        pieces = List.copyOf(pieces);
    }

    public Optional<Strength> strongest() {
        return pieces.stream().map(Piece::strength).max(Comparator.comparing(Strength::highest));
    }

    public Standing standing() {
        return strongest().map(Strength::highest).map(this::against).orElse(Standing.WITHOUT_EVIDENCE);
    }

    private Standing against(Rung supported) {
        int above = claimed.compareTo(supported);
        return above == 0 ? Standing.AT : above > 0 ? Standing.ABOVE : Standing.BELOW;
    }

    /** The standing in one sentence. */
    public String sentence() {
        String supported = strongest().map(Strength::highest).map(Rung::label).orElse("");
        return switch (standing()) {
            case WITHOUT_EVIDENCE -> "No evidence was given with this claim: it rests on what the agency says.";
            case BELOW ->
                "The claim is below what its evidence supports: “%s” is claimed, and its evidence supports “%s”."
                        .formatted(claimed.label(), supported);
            case AT -> "The claim is at what its evidence supports: “%s”.".formatted(supported);
            case ABOVE ->
                "The claim is above what its evidence supports: “%s” is claimed, and its evidence supports “%s” at most."
                        .formatted(claimed.label(), supported);
        };
    }
}
