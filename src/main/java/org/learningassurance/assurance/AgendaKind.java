package org.learningassurance.assurance;

/** The parts of a meeting's agenda, in the order in which they are taken. */
public enum AgendaKind {
    CHALLENGE("Challenges of the scrutineer"),
    OVERDUE("Overdue assurance"),
    ASSURANCE("Assurance decisions"),
    RECHECK("Re-checks"),
    OTHER("Other work of the review group");

    private final String label;

    AgendaKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
