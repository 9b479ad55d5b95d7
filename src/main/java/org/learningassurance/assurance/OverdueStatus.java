package org.learningassurance.assurance;

/** Before whom an overdue claim is, or how that ended. */
public enum OverdueStatus {
    BEFORE_REVIEW_GROUP("Before the review group"),
    BEFORE_EXECUTIVE("Before the Executive"),
    DECIDED("Decided"),
    WITHDRAWN("Withdrawn");

    private final String label;

    OverdueStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean open() {
        return this == BEFORE_REVIEW_GROUP || this == BEFORE_EXECUTIVE;
    }
}
