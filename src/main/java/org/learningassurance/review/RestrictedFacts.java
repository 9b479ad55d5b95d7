package org.learningassurance.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What could single a child out, for the business unit and the review group only; each null as long as it is not known.
 */
@Embeddable
public record RestrictedFacts(
        @Enumerated(EnumType.STRING) @Nullable AgeBand ageBand,
        @Enumerated(EnumType.STRING) @Nullable Sex sex,
        @Enumerated(EnumType.STRING) @Nullable IncidentOutcome incidentOutcome) {

    /** Nothing is known, or the kind of review has no child of its own. */
    public static RestrictedFacts none() {
        return new RestrictedFacts(null, null, null);
    }
}
