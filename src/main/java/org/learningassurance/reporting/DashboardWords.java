package org.learningassurance.reporting;

import org.learningassurance.reporting.Dashboard.Reach;
import org.learningassurance.reporting.Dashboard.Slips;
import org.learningassurance.reporting.GapOverTime.NoChange;
import org.learningassurance.shared.web.Dates;

/** Sentences of the pages on assurance. */
public final class DashboardWords {

    private DashboardWords() {}

    /** @param past whether it was asked for as at a day that is over */
    public static String asItStood(Dashboard dashboard, boolean past, Dates dates) {
        if (past) {
            return "As at the end of %s, by what was recorded by then.".formatted(dates.day(dashboard.day()));
        }
        return dashboard.kept()
                ? "As it stood on %s. So much was asked that the picture is drawn from time to time."
                        .formatted(dates.time(dashboard.asAt()))
                : "As it stands now.";
    }

    public static String reach(Reach reach) {
        return reach.answers() == 0
                ? "No agency has said yet how many staff it reached"
                : "%d of %d staff whom the learning is for (%d%%), as %s"
                        .formatted(
                                reach.reached(),
                                reach.audience(),
                                reach.percent(),
                                counted(reach.answers(), "answer says", "answers say"));
    }

    public static String slips(Slips slips) {
        return slips.moves() == 0
                ? "No due date was given later"
                : "%s given later, on %s"
                        .formatted(
                                counted(slips.moves(), "due date", "due dates"),
                                counted(slips.steps(), "step", "steps"));
    }

    public static String reopened(int points) {
        return points == 0
                ? "No learning point was reopened after it was assured"
                : counted(points, "learning point", "learning points") + " reopened, because the change had not lasted";
    }

    /** What became of answers that showed no change. */
    public static String noChange(NoChange none) {
        return none.steps() == 0
                ? "No agency has answered yet that practice had not changed."
                : ("On %s an agency looked and said that nothing had changed yet, which is an answer. Reached since: %d."
                                + " Open, to be measured again: %d.")
                        .formatted(counted(none.steps(), "step", "steps"), none.reached(), none.open());
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
