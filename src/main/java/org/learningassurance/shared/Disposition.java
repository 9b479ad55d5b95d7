package org.learningassurance.shared;

/** Where one asked rung of one return stands, as judged by people. Time is the other axis: see {@link Timeliness}. */
public enum Disposition {
    OPEN("Open", "Nobody has answered yet."),
    CLAIMED("Claimed", "The agency has answered, and its answer waits for a judgement."),
    RETURNED("Returned", "The answer went back with a reason and is asked for again."),
    ACCEPTED("Accepted", "Somebody of neither the same post nor the same agency judged the answer and accepted it."),
    ACCEPTED_BY_ALTERNATIVE(
            "Accepted by an alternative", "The agency did something else to the same end, which was accepted."),
    RECORDED("Recorded", "Accepted when it came, without a judgement. Some of these are drawn for one."),
    NOT_YET_CHANGED(
            "Answered, not yet changed",
            "The evidence was accepted and shows no change yet, or a mixed one. It is measured again by the due date."),
    NOT_APPLICABLE("Not applicable", "It was judged not to apply to the agency."),
    DECLINED("Declined", "The agency will not do it, for a reason that is kept."),
    GAP_ACCEPTED("Gap accepted", "It was decided to live with what is missing, for a reason that is kept."),
    NO_RESPONSE("No response", "It was closed without an answer."),
    SUPERSEDED(
            "Superseded",
            "Asked elsewhere now: in a later round, of the agency that took over, or by another learning point."),
    WITHDRAWN("Withdrawn", "The learning point was withdrawn, so nothing more is asked.");

    private final String label;
    private final String meaning;

    Disposition(String label, String meaning) {
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
