package org.learningassurance.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a piece of evidence.
 *
 * @param about what it shows, in a few sentences
 * @param sampleSize how many cases, people or answers were looked at
 * @param baseline what was found before, with its unit: "9 of 40 records"
 * @param measure what was found now, with its unit
 */
public record EvidenceDetails(
        @Nullable EvidenceKind kind,
        String title,
        String about,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Integer sampleSize,
        String baseline,
        String measure,
        @Nullable Independence independence) {

    public EvidenceDetails {
        title = title.strip();
        about = about.strip();
        baseline = baseline.strip();
        measure = measure.strip();
    }
}
