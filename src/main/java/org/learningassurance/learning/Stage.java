package org.learningassurance.learning;

/** The stages of a learning point's track, in order. Derived from briefs, actions, returns and decisions; stored nowhere. */
public enum Stage {
    BRIEF("Brief"),
    TRAINING("Training"),
    DISSEMINATION("Dissemination"),
    EVIDENCE("Evidence"),
    ASSURED("Assured"),
    SUSTAINED("Sustained");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
