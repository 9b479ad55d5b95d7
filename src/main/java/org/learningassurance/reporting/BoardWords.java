package org.learningassurance.reporting;

import java.util.List;

/** Sentences that every form of the report says alike. */
public final class BoardWords {

    public static final String NOTHING_DONE = "The partnership has recorded no response to it yet.";
    public static final String NOTHING_ASKED =
            "Nothing can be evidenced yet: no agency has been asked what became of the learning shown here.";

    /** Of a report to the Scrutiny Board and of a yearly report, beside the moment up to which it knows. */
    public static final String NAMES_NOBODY = "Its figures name no child, no family, no practitioner and no agency.";

    /** The same of the paper on one theme. */
    public static final String NAMES_AGENCIES =
            "It names agencies, in the order of their names and in no other, and may tell of learning that is under embargo. It names no"
                    + " child, no family and no practitioner. Agencies are called what they were called on that day.";

    /** Of a copy for publication. */
    public static final String EMBARGO =
            "Learning from reviews under embargo, and what was done about it, is left out until the embargo is lifted.";

    /** Of a copy without groups. */
    public static final String GROUPS =
            "The age and sex of the children and the outcome stand in the copies that were published.";

    private static final List<String> ALL = List.of(
            "Disseminated, Implemented, Practice changed, Outcome for children: the rungs that an agency climbs for a learning point,"
                    + " one after the other. The first says that staff were told; only the last two say that anything is different for"
                    + " children.",
            "Asked: steps that agencies were asked to take. An agency that was asked again for the same step counts once.",
            "Judged: the step is reached, by what was asked or by an alternative, and somebody of neither the same post nor the same"
                    + " agency has judged the answer and accepted it.",
            "Recorded: the step is reached by the agency’s own account; nobody else has judged it.",
            "Not yet changed: the agency looked, and found that practice had not changed yet. It is an answer, with a next step and a day on"
                    + " which it is measured again. It counts here also after that day, and not as overdue.",
            "Closed: the step was not reached and is asked no more: not applicable, declined with a reason, gap accepted, no response,"
                    + " superseded or withdrawn.",
            "Open: not answered yet, or answered and not judged yet. Overdue: open after its date.",
            "Assured: the Review Advisory Group has seen the evidence and decided that the learning has become practice.");

    private BoardWords() {}

    /** Of a theme without a learning point of good practice. */
    public static String noGood(BoardReport.ThemeFindings theme) {
        return theme.goodPractice()
                ? "The reviews found good practice in it as well; no learning point of its own keeps it yet."
                : "No good practice was recorded.";
    }

    /** One sentence on how many learning points are assured. */
    public static String gap(BoardReport report) {
        int points = report.gap().learningPoints();
        if (points == 0) {
            return "No learning of reviews opened by the end of the period was agreed by %s."
                    .formatted(ReportLegend.day(report.day()));
        }
        return "Of %d agreed learning %s from reviews opened by the end of the period, the Review Advisory Group had found %d assured by %s."
                .formatted(
                        points,
                        points == 1 ? "point" : "points",
                        report.gap().assured(),
                        ReportLegend.day(report.day()));
    }

    /** How far a theme has come, which the partnership says of itself. */
    public static String stage(BoardReport.ThemeFindings theme) {
        return "By the partnership’s own record it has come as far as: %s."
                .formatted(theme.stage().label());
    }

    /** One thing that the partnership did, and how far it got. */
    static String done(BoardReport.Done done) {
        return done.state().isEmpty()
                ? "%s: %s".formatted(done.kind(), done.what())
                : "%s: %s (%s)".formatted(done.kind(), done.what(), done.state());
    }

    public static List<String> all() {
        return ALL;
    }
}
