package org.learningassurance.shared;

/** How closely a learning point is chased. */
public enum Priority {
    STANDARD("Standard"),
    HIGH("High");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
