package org.learningassurance.review;

/** How old the child was at the incident, in the bands of the partnership's reports. */
public enum AgeBand {
    UNDER_1("Under 1"),
    FROM_1_TO_4("1 to 4"),
    FROM_5_TO_11("5 to 11"),
    FROM_12("12 or older");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
