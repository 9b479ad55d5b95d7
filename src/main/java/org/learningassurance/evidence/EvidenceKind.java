package org.learningassurance.evidence;

/** What sort of evidence an item is. */
public enum EvidenceKind {
    CASE_FILE_AUDIT("Case-file audit", true),
    MULTI_AGENCY_AUDIT("Multi-agency audit", true),
    DIP_SAMPLE("Dip sample", true),
    OBSERVATION("Observation of practice", true),
    SUPERVISION_AUDIT("Supervision audit", true),
    SURVEY("Survey", true),
    PERFORMANCE_DATA("Performance data", true),
    CHILDREN_AND_FAMILIES_VOICE("Words of children and families", false),
    TRAINING_RECORD("Training record", false),
    DOCUMENT("Document", false);

    private final String label;
    private final boolean ofPractice;

    EvidenceKind(String label, boolean ofPractice) {
        this.label = label;
        this.ofPractice = ofPractice;
    }

    public String label() {
        return label;
    }

    /** Whether it looks at what staff do, so that it can carry a claim of changed practice. */
    public boolean ofPractice() {
        return ofPractice;
    }
}
