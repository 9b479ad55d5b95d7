package org.learningassurance.dissemination;

/** Why a learning point's agencies are asked. */
public enum RoundKind {
    ASKING("Asking"),
    RECHECK("Re-check");

    private final String label;

    RoundKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
