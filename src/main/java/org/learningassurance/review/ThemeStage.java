package org.learningassurance.review;

/** The furthest that there is evidence for, of what became of a theme's learning. */
public enum ThemeStage {
    IDENTIFIED("Identified"),
    BRIEFED("Briefed"),
    DISSEMINATED("Disseminated"),
    IMPLEMENTED("Implemented"),
    PRACTICE_CHANGED("Practice changed"),
    OUTCOME("Outcome for children");

    private final String label;

    ThemeStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
