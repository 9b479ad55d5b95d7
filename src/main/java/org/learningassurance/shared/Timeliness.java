package org.learningassurance.shared;

/** Where a step stands against its due date: computed by the clock, typed by nobody. */
public enum Timeliness {
    NOT_YET_DUE("Not yet due"),
    DUE_SOON("Due soon"),
    OVERDUE("Overdue"),
    WITH_PARTNERSHIP("With the partnership"),
    PAUSED("Paused"),
    DONE("Done");

    private final String label;

    Timeliness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
