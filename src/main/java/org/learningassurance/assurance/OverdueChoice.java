package org.learningassurance.assurance;

/** What the review group may decide on an overdue claim. */
public enum OverdueChoice {
    EXTEND("Extend the due date", true),
    ASK_AGAIN("Ask again", true),
    ESCALATE("Escalate to the Executive", false),
    ACCEPT_GAP("Accept the gap", false),
    NO_RESPONSE("Close as no response", false);

    private final String label;
    private final boolean setsDate;

    OverdueChoice(String label, boolean setsDate) {
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
