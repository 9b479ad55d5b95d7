package org.learningassurance.evidence;

/** On which side of the median a reading lies. */
public enum Side {
    ABOVE("Above"),
    ON("On the median"),
    BELOW("Below");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
