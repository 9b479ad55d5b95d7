package org.learningassurance.chase;

/** Whom a level of the chase tells. */
public enum Tell {
    NOBODY("Nobody"),
    /** Whoever is asked for the post's work. */
    HOLDER("The post's holder"),
    /** The strategic lead of the agency whose work it is. */
    STRATEGIC_LEAD("The agency's strategic lead"),
    /** The business unit's manager. */
    MANAGER("The business unit's manager"),
    /** The Review Advisory Group, through its chair. */
    REVIEW_GROUP("The Review Advisory Group");

    private final String label;

    Tell(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Reminders go into the day's digest; what goes past the holder is sent at once. */
    public boolean escalation() {
        return this != HOLDER && this != NOBODY;
    }
}
