package org.learningassurance.worklist;

import org.learningassurance.shared.Actor;

/** The heaps into which open work is sorted for somebody. Within each, the earliest due comes first, and so what is overdue. */
public enum WorkQueue {
    /** Asked of the actor's own posts. */
    MINE,
    /** Asked of the actor's agency, or of the part of the partnership that the actor works in. */
    TEAM,
    /** What others have to do before the actor's own work goes on. */
    OTHERS,
    /** Overdue, whoever it waits for. */
    OVERDUE,
    /** Asked of a post that nobody answers for (R10). */
    ORPHANED;

    /** "My agency's", "The review group's": depends on who looks. */
    public String label(Actor by) {
        return switch (this) {
            case MINE -> "Mine";
            case TEAM -> teamLabel(by);
            case OTHERS -> by.partnership() ? "Waiting for others" : "With the partnership";
            case OVERDUE -> "All overdue";
            case ORPHANED -> "Nobody to ask";
        };
    }

    private static String teamLabel(Actor by) {
        if (!by.partnership()) {
            return "My agency’s";
        }
        return by.reviewGroup() && !by.businessUnit() ? "The review group’s" : "The business unit’s";
    }
}
