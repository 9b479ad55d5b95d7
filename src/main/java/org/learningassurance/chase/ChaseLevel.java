package org.learningassurance.chase;

/** How far the chase of a step has gone, lowest first. Each is reached at most once for a due date (R8). */
public enum ChaseLevel {
    NONE("Not chased"),
    BEFOREHAND("First reminder"),
    REMINDED("Second reminder"),
    ESCALATED("Told one level up"),
    REVIEW_GROUP("Put before the Review Advisory Group");

    private final String label;

    ChaseLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean above(ChaseLevel other) {
        return compareTo(other) > 0;
    }
}
