package org.learningassurance.review;

/** What the review group decides after a rapid review. */
public enum ReviewOutcome {
    PRACTICE_REVIEW("Commission a child safeguarding practice review"),
    LOCAL_REVIEW("Carry out a local learning review"),
    NO_FURTHER_REVIEW("No further review");

    private final String label;

    ReviewOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
