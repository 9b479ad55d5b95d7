package org.learningassurance.assurance;

/** What the review group may decide once the agencies named for a re-check have answered. */
public enum RecheckOutcome {
    SUSTAINED("Sustained"),
    REOPENED("Reopened");

    private final String label;

    RecheckOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
