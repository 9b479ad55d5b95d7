package org.learningassurance.learning;

/** Where the learning point stands with the review group. How far its agencies have come is not said here but derived. */
public enum LearningPointStatus {
    DRAFT("Draft"),
    RETURNED("Returned for work"),
    AGREED("Agreed"),
    WITHDRAWN("Withdrawn"),
    SUPERSEDED("Superseded");

    private final String label;

    LearningPointStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the business unit may still change the text. */
    public boolean inDraft() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing further happens to the learning point. */
    public boolean ended() {
        return this == WITHDRAWN || this == SUPERSEDED;
    }
}
