package org.learningassurance.assurance;

/** Where the assurance of a learning point stands after the review group's last decision on it. */
public enum AssuranceStatus {
    MORE_NEEDED("More needed"),
    ASSURED("Assured"),
    GAP_ACCEPTED("Gap accepted"),
    RECHECK_ASKED("Being re-checked"),
    SUSTAINED("Sustained"),
    REOPENED("Reopened");

    private final String label;

    AssuranceStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether agencies are asked, so that the group may decide on what they answer. */
    boolean awaitsDecision() {
        return this == MORE_NEEDED || this == REOPENED;
    }
}
