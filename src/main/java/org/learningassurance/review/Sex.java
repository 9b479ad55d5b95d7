package org.learningassurance.review;

/** The child's sex, as the partnership's reports count it. */
public enum Sex {
    FEMALE("Female"),
    MALE("Male");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
