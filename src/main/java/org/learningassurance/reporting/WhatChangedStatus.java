package org.learningassurance.reporting;

/** Where a text for the public stands. */
public enum WhatChangedStatus {
    WAITING("Waits for another person"),
    PUBLISHED("Published"),
    REPLACED("Replaced by a newer text"),
    TAKEN_BACK("Taken back");

    private final String label;

    WhatChangedStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
