package org.learningassurance.evidence;

/** The evidence coach: reads how strong a piece of evidence is. The rule is a decision table that the partnership may change. */
public interface EvidenceStrength {

    /** @param sample how many cases, people or answers were looked at; 0 when there is no sample */
    Strength of(EvidenceKind kind, Independence independence, int sample);
}
