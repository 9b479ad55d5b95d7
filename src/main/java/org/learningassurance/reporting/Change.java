package org.learningassurance.reporting;

import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Timeliness;

/**
 * In which way an asked rung can stand differently at the later of two moments. Judgement and time are two axes, so that one rung
 * may have changed in several ways.
 */
public enum Change {
    ASKED("Newly asked", "Asked since the first day."),
    REACHED("Reached", "Accepted, accepted by an alternative, or recorded since."),
    JUDGED("Judged since they were recorded", "They had been taken on receipt, and somebody has judged them since."),
    ANSWERED("Answered, and waiting for a judgement", "The agency has answered, and the partnership is to judge."),
    NOT_YET_CHANGED(
            "Answered, not yet changed",
            "The evidence was accepted and shows no change yet, or a mixed one: an answer, which is measured again."),
    CAME_BACK(
            "Sent back, reopened or asked again",
            "Asked for once more: an answer was sent back, a step was reopened, or another round asks for it."),
    LATER("Given a later date", "Still open, with more time than on the first day."),
    FELL_OVERDUE("Fell overdue", "The due date has passed since, and something is still asked."),
    CLOSED("Closed without being reached", "Nothing more is asked, for a reason that is kept.");

    private final String label;
    private final String meaning;

    Change(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** @param then null when it was not asked yet */
    boolean happened(@Nullable RungPosition then, RungPosition now) {
        Disposition is = now.disposition();
        return switch (this) {
            case ASKED -> then == null;
            case REACHED -> is.reached() && !(then != null && then.disposition().reached());
            case JUDGED -> is.reached() && then != null && then.disposition().reached() && then.disposition() != is;
            case ANSWERED -> cameToBe(Disposition.CLAIMED, then, now);
            case NOT_YET_CHANGED -> cameToBe(Disposition.NOT_YET_CHANGED, then, now);
            case CAME_BACK -> then != null && cameBack(then, now);
            case LATER -> then != null && later(then, now);
            case FELL_OVERDUE ->
                now.timeliness() == Timeliness.OVERDUE && (then == null || then.timeliness() != Timeliness.OVERDUE);
            case CLOSED -> is.closed() && !is.reached() && cameToBe(is, then, now);
        };
    }

    private static boolean cameToBe(Disposition disposition, @Nullable RungPosition then, RungPosition now) {
        return now.disposition() == disposition && (then == null || then.disposition() != disposition);
    }

    /** Evidence that shows no change yet is an answer, whatever was there before (R7). */
    private static boolean cameBack(RungPosition then, RungPosition now) {
        boolean asked = now.disposition() == Disposition.OPEN || now.disposition() == Disposition.RETURNED;
        boolean claimed = now.disposition() == Disposition.CLAIMED;
        boolean reopened = then.disposition().closed() || now.round() > then.round();
        return (asked && then.disposition() != now.disposition()) || ((asked || claimed) && reopened);
    }

    /** A rung that could not be answered yet gets its date when it opens: nobody was given longer. */
    private static boolean later(RungPosition then, RungPosition now) {
        boolean waits = now.disposition() == Disposition.OPEN || now.disposition() == Disposition.RETURNED;
        return waits
                && then.disposition() == now.disposition()
                && then.round() == now.round()
                && then.opensOn() != null
                && now.dueOn().isAfter(then.dueOn());
    }
}
