package org.learningassurance.assurance;

/** Whether the review group has answered a challenge, and how. */
public enum ChallengeStatus {
    OPEN("Not answered yet"),
    STANDS("The judgement stands"),
    UPHELD("The challenge is upheld");

    private final String label;

    ChallengeStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
