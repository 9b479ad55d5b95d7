package org.learningassurance.dissemination;

/** What an agency can put in place so that the learning is acted on. */
public enum Arrangement {
    PROCEDURE("Procedure or policy"),
    SUPERVISION("Supervision"),
    FORM_OR_SYSTEM("Form or system"),
    GUIDANCE("Guidance"),
    TRAINING("Training"),
    OTHER("Something else");

    private final String label;

    Arrangement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
