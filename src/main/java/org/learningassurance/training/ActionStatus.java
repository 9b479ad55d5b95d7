package org.learningassurance.training;

/** Where an action stands as a whole; its {@link ActionStep} says what is next. */
public enum ActionStatus {
    /** Waits until a learning point that it serves goes on to training. */
    PLANNED("Planned"),
    STARTED("Started"),
    DONE("Done"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean open() {
        return this == PLANNED || this == STARTED;
    }
}
