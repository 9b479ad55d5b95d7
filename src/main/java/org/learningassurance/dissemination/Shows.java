package org.learningassurance.dissemination;

/** What evidence says about a change. Mixed and negative evidence are answers too (R7). */
public enum Shows {
    POSITIVE("Practice or outcomes have changed"),
    MIXED("Mixed: changed in part"),
    NEGATIVE("Not changed");

    private final String label;

    Shows(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
