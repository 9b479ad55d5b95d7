package org.learningassurance.dissemination;

/** Where a claim stands. */
public enum ClaimState {
    PROGRESS("Progress report"),
    AWAITING("Waits for judgement"),
    RECORDED("Recorded"),
    ACCEPTED("Accepted"),
    NOT_YET_CHANGED("Answered, not yet changed"),
    RETURNED("Returned"),
    MORE_ASKED("More asked for"),
    CLOSED("Closed without judgement");

    private final String label;

    ClaimState(String label) {
        this.label = label;
    }

    /** Whether the agency is to claim the rung again because of it. */
    boolean sentBack() {
        return this == RETURNED || this == MORE_ASKED;
    }

    public String label() {
        return label;
    }
}
