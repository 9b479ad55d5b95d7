package org.learningassurance.evidence;

/** Who gathered the evidence, nearest first. */
public enum Independence {
    SELF("The team itself"),
    OTHER_TEAM("Another team of the agency"),
    OTHER_AGENCY("Another agency"),
    EXTERNAL("Somebody outside the partnership");

    private final String label;

    Independence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
