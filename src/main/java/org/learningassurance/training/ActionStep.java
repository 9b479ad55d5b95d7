package org.learningassurance.training;

/** What an action waits for next. */
public enum ActionStep {
    START("Waits for its learning to be agreed and briefed"),
    UPDATE_MATERIAL("Update the material"),
    CONFIRM_GO_LIVE("Confirm that the training went live"),
    CONSIDER_SESSIONS("Consider practitioner sessions"),
    DELIVER_SESSIONS("Deliver sessions until the target is reached"),
    CARRY_OUT("Carry out the action"),
    NONE("Nothing more");

    private final String label;

    ActionStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
