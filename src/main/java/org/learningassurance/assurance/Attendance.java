package org.learningassurance.assurance;

/** Whether the holder of a review group post came to a meeting. */
public enum Attendance {
    PRESENT("Present"),
    DEPUTY("Deputy came"),
    APOLOGIES("Sent apologies"),
    ABSENT("Absent");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
