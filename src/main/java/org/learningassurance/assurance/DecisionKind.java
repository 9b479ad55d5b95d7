package org.learningassurance.assurance;

/** What a decision is about. */
public enum DecisionKind {
    OVERDUE("Overdue assurance"),
    EXECUTIVE("Executive"),
    ASSURANCE("Assurance"),
    RECHECK("Re-check"),
    CHALLENGE("Challenge");

    private final String label;

    DecisionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
