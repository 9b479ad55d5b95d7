package org.learningassurance.evidence;

/** Where a signal of a run chart points to, seen from what is wanted. */
public enum Towards {
    WANTED("in the wanted direction"),
    UNWANTED("against the wanted direction"),
    NEITHER("");

    private final String label;

    Towards(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
