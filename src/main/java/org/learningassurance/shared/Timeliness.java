package org.learningassurance.shared;

/** Where a step stands against its due date: computed by the clock, typed by nobody. */
public enum Timeliness {
    NOT_YET_DUE("Not yet due", "There is time until the due date."),
    DUE_SOON("Due soon", "The due date is near."),
    OVERDUE("Overdue", "The due date has passed and something is still asked."),
    WITH_PARTNERSHIP(
            "With the partnership", "A claim or request waits for the partnership, so the agency is not late."),
    PAUSED("Paused", "The agency is closed for some days, and time does not run."),
    DONE("Done", "Nothing more is due.");

    private final String label;
    private final String meaning;

    Timeliness(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** One sentence for whoever meets the word for the first time. */
    public String meaning() {
        return meaning;
    }

    public String label() {
        return label;
    }
}
