package org.learningassurance.training.web;

import java.time.LocalDate;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Tag;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.SessionStatus;

/** The states of actions and sessions as coloured words. */
final class ActionTags {

    /** As for agencies: ten working days ahead. */
    private static final int SOON = 10;

    private ActionTags() {}

    static Tag of(ActionStatus status) {
        String colour = switch (status) {
            case PLANNED -> "grey";
            case STARTED -> "blue";
            case DONE -> "green";
            case WITHDRAWN -> "purple";
        };
        return new Tag(status.label(), colour);
    }

    static Tag of(SessionStatus status) {
        String colour = switch (status) {
            case BOOKED -> "blue";
            case DELIVERED -> "green";
            case CANCELLED -> "purple";
        };
        return new Tag(status.label(), colour);
    }

    static Tag timeliness(PartnershipAction action, LocalDate today, WorkingCalendar calendar) {
        return Tag.of(timely(action, today, calendar));
    }

    private static Timeliness timely(PartnershipAction action, LocalDate today, WorkingCalendar calendar) {
        if (!action.status().open()) {
            return Timeliness.DONE;
        }
        int left = calendar.between(today, action.stepDueOn());
        if (action.stepDueOn().isBefore(today)) {
            return Timeliness.OVERDUE;
        }
        return left <= SOON ? Timeliness.DUE_SOON : Timeliness.NOT_YET_DUE;
    }
}
