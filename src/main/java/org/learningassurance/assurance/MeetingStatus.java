package org.learningassurance.assurance;

/** How far a meeting of the review group has come. */
public enum MeetingStatus {
    PLANNED("Planned"),
    AGENDA_FROZEN("Agenda frozen"),
    CONFIRMED("Record confirmed"),
    CANCELLED("Cancelled");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
