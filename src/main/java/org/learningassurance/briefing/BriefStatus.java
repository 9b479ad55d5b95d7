package org.learningassurance.briefing;

/** Where a version of a brief stands. Text changes only in {@link #DRAFT} and {@link #RETURNED}. */
public enum BriefStatus {
    DRAFT("Draft"),
    APPROVAL_ASKED("Waiting for approval"),
    RETURNED("Returned"),
    APPROVED("Approved"),
    ISSUED("Issued"),
    WITHDRAWN("Withdrawn");

    private final String label;

    BriefStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean beingWritten() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing more happens to the version. */
    public boolean finished() {
        return this == ISSUED || this == WITHDRAWN;
    }
}
