package org.learningassurance.training;

/** The course that an action of a kind takes. */
public enum ActionFlow {
    /** Update the material, confirm that it went live, consider practitioner sessions, deliver them. */
    TRAINING_UPDATE(ActionStep.UPDATE_MATERIAL),
    /** Plan practitioner sessions and deliver them until the workforce target is reached. */
    SESSIONS(ActionStep.CONSIDER_SESSIONS),
    /** Carry it out and say what came of it. */
    CARRY_OUT(ActionStep.CARRY_OUT);

    private final ActionStep first;

    ActionFlow(ActionStep first) {
        this.first = first;
    }

    public ActionStep firstStep() {
        return first;
    }
}
