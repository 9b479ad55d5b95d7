package org.learningassurance.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.YearlyReport.Act;
import org.learningassurance.reporting.YearlyReport.Answers;
import org.learningassurance.reporting.YearlyReport.Finding;
import org.learningassurance.reporting.YearlyReport.Impact;
import org.learningassurance.reporting.YearlyReport.LittleProgress;
import org.learningassurance.reporting.YearlyReport.OpenSteps;
import org.learningassurance.reporting.YearlyReport.Point;
import org.learningassurance.reporting.YearlyReport.PointImpact;

/** Sentences that every form of the yearly report says alike. */
public final class YearlyWords {

    public static final String SOURCE =
            "Its four heads are those on which statutory guidance asks a partnership to report each year: HM Government, Working Together"
                    + " to Safeguard Children (2023), chapter 2. It tells of learning from reviews alone.";

    /** Of a copy for publication. */
    public static final String LEFT_OUT =
            "Learning from reviews under embargo is left out until the embargo is lifted. Outcome measures, and what was typed for"
                    + " other readers, such as findings and reasons, stand in the restricted copy alone. What is printed of typed text is looked through for the names of"
                    + " people who take part when a copy is published.";

    public static final String NOTHING_CHANGED =
            "No answer of the year told of changed practice or of an outcome for children.";
    static final String KEPT_BACK =
            "Few answers about outcomes may tell of few children. Where such a number is kept back, it is left out as well which"
                    + " learning points the answers are about.";
    public static final String WHICH_MEASURES =
            "Told here are measures that were counted on a day of the year, with readings up to its last day.";
    public static final String NOTHING_OPEN = "No step was open past its date.";
    public static final String ALL_ANSWERED =
            "On every learning point with a step past its date, somebody had answered in the year.";
    public static final String NOTHING_CLOSED = "No step was closed without being reached.";
    public static final String NOTHING_MOVED = "No agency’s due date was moved to a later day.";
    public static final String NOTHING_DECIDED = "No decision was recorded.";
    public static final String NOTHING_CARRIED_OUT = "No partnership action was carried out.";
    public static final String NOTHING_PLANNED = "No partnership action was planned or under way.";
    public static final String NOTHING_GIVEN_UP = "No partnership action was withdrawn.";
    public static final String NOBODY_HEARD = "No answer about an outcome carried the words of children and families.";

    public static final String SAID = "What was said of answers with their words";
    public static final String THEMES = "Themes of answers with their words; one may stand on several";
    public static final String EVIDENCE =
            "Evidence that asks people, given with answers about practice and outcomes; a survey may have asked staff alone";

    private static final List<String> ALL = List.of(
            "Practice changed, Outcome for children: the two upper rungs that an agency climbs for a learning point. Only they say that"
                    + " anything is different. They are counted by the day on which the answer was judged or taken on receipt; a step counts"
                    + " once, by what was said of it last in the year.",
            "Judged: somebody of neither the same post nor the same agency has judged the answer and accepted it.",
            "By an alternative: the agency did something else to the same end, which was accepted.",
            "Recorded: the step is reached by the agency’s own account; nobody else has judged it.",
            "Not yet changed: the agency looked, and found that nothing, or only a part, had changed yet. It is an answer, with a next step.",
            "Open past its date: not answered yet, or sent back and not answered again, after its date. What waited for the partnership’s"
                    + " own judgement is not among it.",
            "Closed without being reached: not applicable, declined, gap accepted or no response, each with a reason that is kept.",
            "Assured: the Review Advisory Group has seen the evidence and decided that the learning has become practice. Sustained: it has"
                    + " looked again and found that the change has lasted.");

    private YearlyWords() {}

    public static List<String> all() {
        return ALL;
    }

    public static String point(Point point) {
        return "%s: %s".formatted(point.ref(), point.statement());
    }

    /** "Case-file audit, 40 looked at: 12 of 40 before, 31 of 40 now". */
    public static String finding(Finding finding) {
        return finding.before().isEmpty()
                ? "%s: %s".formatted(finding.what(), finding.now())
                : "%s: %s before; %s now".formatted(finding.what(), finding.before(), finding.now());
    }

    public static String openFor(OpenSteps open) {
        return "%d %s, since %s"
                .formatted(open.days(), open.days() == 1 ? "day" : "days", ReportLegend.day(open.oldestDue()));
    }

    /**
     * How much was open, and how often dates were moved.
     *
     * @param asAt of the report, which may have been drawn before the day was over
     */
    public static String inShort(LittleProgress little, Instant asAt) {
        boolean over = !asAt.isBefore(EndOfDay.of(little.on()));
        return "%s %s, %s. %s"
                .formatted(
                        over ? "At the end of" : "By the time of drawing on",
                        ReportLegend.day(little.on()),
                        open(little.stepsOpen()),
                        moved(little));
    }

    private static String open(int steps) {
        return switch (steps) {
            case 0 -> "no step was open past its date";
            case 1 -> "1 step was open past its date";
            default -> "%d steps were open past their dates".formatted(steps);
        };
    }

    /** What stands above the learning points on which nobody answered. */
    public static String unmoved(LittleProgress little) {
        if (little.open().isEmpty()) {
            return NOTHING_OPEN;
        }
        return little.unmoved().isEmpty() ? ALL_ANSWERED : "With a step past its date:";
    }

    private static String moved(LittleProgress little) {
        int moved = little.datesMoved() + little.actionSlips();
        return moved == 0
                ? "No due date was moved to a later day in the year."
                : "In the year %s moved to a later day: %d of agencies’ steps, %d of partnership actions."
                        .formatted(
                                counted(moved, "due date was", "due dates were"),
                                little.datesMoved(),
                                little.actionSlips());
    }

    /** What was answered on one rung of a learning point, and what that rests on. */
    public static String answered(PointImpact impact) {
        return impact.said().isEmpty()
                ? answers(impact.answers()) + " " + evidence(impact.evidence())
                : impact.said() + ".";
    }

    private static String answers(Answers answers) {
        return "Judged: %s. By an alternative: %s. Recorded: %s. Not yet changed: %s."
                .formatted(
                        number(answers.judged()),
                        number(answers.byAlternative()),
                        number(answers.recorded()),
                        number(answers.notYetChanged()));
    }

    /** Null where it is kept back. */
    public static String number(@Nullable Integer number) {
        return new Count(number).text();
    }

    /** What stands above the learning points that something is told of; empty when it is all that there is. */
    public static String above(Impact impact) {
        if (impact.keepsBack()) {
            return KEPT_BACK;
        }
        return impact.points().isEmpty() ? NOTHING_CHANGED : "";
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    public static String act(Act act) {
        return act.reason().isEmpty()
                ? "%s: %s (%s, %s)".formatted(act.kind(), act.title(), act.ref(), act.state())
                : "%s: %s (%s, %s). Reason: %s"
                        .formatted(act.kind(), act.title(), act.ref(), act.state(), act.reason());
    }

    /** Evidence as a part of a sentence. */
    private static String evidence(List<String> kinds) {
        return kinds.isEmpty()
                ? "No evidence item was given."
                : "Rests on: " + String.join(", ", kinds).toLowerCase(Locale.UK) + ".";
    }
}
