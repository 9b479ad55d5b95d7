package org.learningassurance.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

/** What every form of an agency's summary says alike. */
public final class AgencyWords {

    /** Beside the moment up to which it knows. */
    public static final String OF_ONE_AGENCY =
            "It tells of this agency and of no other, by the name that it had on that day.";

    public static final String NOTHING_NEXT = "Nothing is asked of the agency now.";
    public static final String WAITS =
            "The agency has answered or asked for something, and the partnership is to judge it. None of it is late for the agency.";
    public static final String NOTHING_WAITS = "Nothing waits for it.";
    public static final String NO_CHANGE_YET =
            "The agency looked, and found that practice has not changed yet or only in part. That is an answer, and one that helps: it says"
                    + " what comes next, and is measured again by the date below.";
    public static final String NO_SUCH_ANSWER = "There are none.";
    public static final String LATER_DATES =
            "Later dates that were agreed, each with a reason that is kept with the return. They are counted here so that dates stay"
                    + " believable, not to find fault.";

    public static final String NO_LATER_DATE = "No date was moved to a later one.";
    public static final String NO_POINT = "The agency had not been asked about any learning point by then.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private AgencyWords() {}

    /** One word with what it means. */
    public record Meaning(String word, String meaning) {}

    /** What the rungs mean, and the words of both axes. */
    public static List<Meaning> legend() {
        List<Meaning> legend = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            legend.add(new Meaning(rung.label(), rung.meaning()));
        }
        for (Disposition disposition : Disposition.values()) {
            legend.add(new Meaning(disposition.label(), disposition.meaning()));
        }
        for (Timeliness timeliness : Timeliness.values()) {
            legend.add(new Meaning(timeliness.label(), timeliness.meaning()));
        }
        return legend;
    }

    /** Where the agency stands, in one sentence. */
    public static String inShort(AgencySummary summary) {
        int asked = summary.completeness().asked();
        if (asked == 0) {
            return "By %s nothing had been asked of %s.".formatted(day(summary.day()), summary.name());
        }
        List<String> parts = new ArrayList<>();
        int reached = summary.completeness().reached();
        parts.add(reached == 1 ? "1 is reached" : reached + " are reached");
        add(parts, summary.count(AgencySummary.Step::isNotYetChanged), "shows no change yet", "show no change yet");
        add(parts, summary.count(AgencySummary.Step::isWithPartnership), "waits", "wait", " for the partnership");
        add(parts, summary.completeness().closedOtherwise(), "is", "are", " asked no more");
        int open = summary.count(AgencySummary.Step::isOpen);
        int late = summary.count(AgencySummary.Step::isLate);
        add(parts, open, "is", "are", " open" + (late == 0 ? "" : ", %d of them past %s".formatted(late, its(late))));
        return "Of %s that %s was asked for, on %s, %s."
                .formatted(counted(asked, "step"), summary.name(), points(summary), joined(parts));
    }

    /** What was done since the last period, with thanks for it; it blames nobody. */
    public static String thanks(AgencySummary summary) {
        String since = day(summary.since());
        long reached = summary.done().stream()
                .filter(done -> done.how() == Change.REACHED)
                .count();
        long answered = summary.done().size() - reached;
        if (summary.done().isEmpty()) {
            return "No step was reached or answered since %s. If something stands in the way, please say so on the return: “need longer”, “not for us” and “what stopped us” are answers as well, and the business unit will help."
                    .formatted(since);
        }
        List<String> parts = new ArrayList<>();
        if (reached > 0) {
            parts.add(counted((int) reached, "step") + " reached");
        }
        if (answered > 0) {
            parts.add(counted((int) answered, "answer") + (reached > 0 ? " besides" : " given"));
        }
        return "Thank you: %s since %s. Each of them brings what was learnt closer to the children it is meant for."
                .formatted(String.join(", and ", parts), since);
    }

    /** How often its date was moved to a later one: "never", "once", "twice", "3 times". */
    public static String slips(AgencySummary.Step step) {
        return switch (step.slips()) {
            case 0 -> "never";
            case 1 -> "once";
            case 2 -> "twice";
            default -> step.slips() + " times";
        };
    }

    /** "Asked next: Implemented, by 3 April 2026."; what is to open later says so. */
    public static String next(AgencySummary.Point point, LocalDate day) {
        return point.next()
                .map(step -> "Asked next: %s, by %s%s."
                        .formatted(
                                step.at().rung().label(),
                                day(step.at().dueOn()),
                                step.at().opensOn() != null
                                                && step.at().opensOn().isAfter(day)
                                        ? " (it can be answered from %s)"
                                                .formatted(day(step.at().opensOn()))
                                        : ""))
                .orElseGet(() -> point.steps().stream().anyMatch(AgencySummary.Step::isWithPartnership)
                        ? "Nothing is asked now: the partnership is to judge first."
                        : "Nothing more is asked.");
    }

    private static String points(AgencySummary summary) {
        return counted(summary.points().size(), "learning point");
    }

    private static void add(List<String> parts, int number, String one, String many) {
        add(parts, number, one, many, "");
    }

    private static void add(List<String> parts, int number, String one, String many, String rest) {
        if (number > 0) {
            parts.add("%d %s%s".formatted(number, number == 1 ? one : many, rest));
        }
    }

    private static String its(int late) {
        return late == 1 ? "its date" : "their dates";
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String counted(int number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
