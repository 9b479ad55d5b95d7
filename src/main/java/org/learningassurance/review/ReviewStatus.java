package org.learningassurance.review;

/** Where a review stands on its way; which of these a review passes depends on its kind. */
public enum ReviewStatus {
    NOTIFIED("Notified"),
    COMMISSIONED("Commissioned"),
    INITIATED("Initiated"),
    COMPLETED("Completed"),
    SENT_TO_PANEL("Sent to the national Panel"),
    DECIDED("Decided"),
    AGREED("Agreed"),
    PUBLISHED("Published"),
    NOT_PUBLISHED("Not published");

    private final String label;

    ReviewStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
