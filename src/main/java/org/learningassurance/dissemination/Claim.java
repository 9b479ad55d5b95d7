package org.learningassurance.dissemination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;

/** An agency says that it has reached a rung, with the facts that the rung asks for. */
public sealed interface Claim permits DisseminationClaim, ImplementationClaim, PracticeClaim, OutcomeClaim {

    Rung rung();

    /** Whether it was so before the learning point was agreed; then earlier evidence shows it. */
    boolean alreadyInPlace();

    Set<EvidenceId> evidence();

    /** Anything else that the judge should know; may be empty. */
    String note();

    /** The day on which it came about, when the claim names one; else it counts from the day of the claim. */
    default Optional<LocalDate> happenedOn() {
        return Optional.empty();
    }

    /** What the evidence says; only practice and outcome claims say so. */
    default Optional<Shows> showing() {
        return Optional.empty();
    }
}
