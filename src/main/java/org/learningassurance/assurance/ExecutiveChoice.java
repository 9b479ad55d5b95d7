package org.learningassurance.assurance;

/** What the Executive may decide on an overdue claim that is before it. */
public enum ExecutiveChoice {
    DIRECT("Direct the agency to answer", true),
    ACCEPT_GAP("Accept the gap", false),
    SEND_BACK("Send back to the review group", false);

    private final String label;
    private final boolean setsDate;

    ExecutiveChoice(String label, boolean setsDate) {
        this.label = label;
        this.setsDate = setsDate;
    }

    public String label() {
        return label;
    }

    /** Whether the decision needs a new due date. */
    public boolean setsDate() {
        return setsDate;
    }
}
