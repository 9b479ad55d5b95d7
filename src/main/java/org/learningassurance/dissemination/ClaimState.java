package org.learningassurance.dissemination;

/** Where a claim stands. */
public enum ClaimState {
    PROGRESS("Progress report"),
    AWAITING("Waits for judgement"),
    RECORDED("Recorded"),
    ACCEPTED("Accepted"),
    NOT_YET_CHANGED("Answered, not yet changed"),
    RETURNED("Returned"),
    CLOSED("Closed without judgement");

    private final String label;

    ClaimState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
