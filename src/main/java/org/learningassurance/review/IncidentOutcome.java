package org.learningassurance.review;

/** What the incident did to the child. */
public enum IncidentOutcome {
    CHILD_DIED("Child died"),
    SERIOUS_HARM("Serious harm");

    private final String label;

    IncidentOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
