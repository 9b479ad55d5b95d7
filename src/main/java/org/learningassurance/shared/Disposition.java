package org.learningassurance.shared;

/** Where one asked rung of one return stands, as judged by people. Time is the other axis: see {@link Timeliness}. */
public enum Disposition {
    OPEN("Open"),
    CLAIMED("Claimed"),
    RETURNED("Returned"),
    ACCEPTED("Accepted"),
    ACCEPTED_BY_ALTERNATIVE("Accepted by an alternative"),
    RECORDED("Recorded"),
    NOT_YET_CHANGED("Answered, not yet changed"),
    NOT_APPLICABLE("Not applicable"),
    DECLINED("Declined"),
    GAP_ACCEPTED("Gap accepted"),
    NO_RESPONSE("No response"),
    SUPERSEDED("Superseded"),
    WITHDRAWN("Withdrawn");

    private final String label;

    Disposition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the agency stands on the rung. */
    public boolean reached() {
        return this == ACCEPTED || this == ACCEPTED_BY_ALTERNATIVE || this == RECORDED;
    }

    /**
     * Whether nothing more is asked for the rung. Answered but not yet changed is not closed: it asks for a next measurement,
     * whose date is the due date.
     */
    public boolean closed() {
        return switch (this) {
            case OPEN, CLAIMED, RETURNED, NOT_YET_CHANGED -> false;
            default -> true;
        };
    }
}
