package org.learningassurance.assurance;

/** What the review group may decide on a learning point that its agencies were asked about. */
public enum AssuranceOutcome {
    ASSURED("Assured"),
    MORE_NEEDED("More needed"),
    GAP_ACCEPTED("Gap accepted");

    private final String label;

    AssuranceOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
