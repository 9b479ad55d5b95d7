package org.learningassurance.training;

/** Where a practitioner session stands. */
public enum SessionStatus {
    BOOKED("Booked"),
    DELIVERED("Delivered"),
    CANCELLED("Cancelled");

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
