package org.learningassurance.worklist;

/** How a step of work ended. */
public enum ClosedAs {
    /** Somebody did it. */
    DONE("Done"),
    /** It is no longer asked: withdrawn, superseded, decided otherwise. */
    WITHDRAWN("No longer asked");

    private final String label;

    ClosedAs(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
