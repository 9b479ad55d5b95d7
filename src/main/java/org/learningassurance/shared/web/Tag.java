package org.learningassurance.shared.web;

import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Timeliness;

/**
 * A short status in words with a colour.
 *
 * @param colour a GOV.UK tag colour: grey, blue, light-blue, green, yellow, orange, red, purple, turquoise, pink
 */
public record Tag(String label, String colour) {

    public static Tag of(Timeliness timeliness) {
        String colour = switch (timeliness) {
            case NOT_YET_DUE -> "grey";
            case DUE_SOON -> "yellow";
            case OVERDUE -> "red";
            case WITH_PARTNERSHIP -> "blue";
            case PAUSED -> "purple";
            case DONE -> "green";
        };
        return new Tag(timeliness.label(), colour);
    }

    public static Tag of(Disposition disposition) {
        String colour = switch (disposition) {
            case OPEN -> "grey";
            case CLAIMED -> "blue";
            case RETURNED -> "orange";
            case ACCEPTED, ACCEPTED_BY_ALTERNATIVE, RECORDED -> "green";
            case NOT_YET_CHANGED -> "yellow";
            default -> "purple";
        };
        return new Tag(disposition.label(), colour);
    }

    public static Tag of(Priority priority) {
        return new Tag(priority.label(), priority == Priority.HIGH ? "red" : "grey");
    }
}
