package org.learningassurance.training.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.training.Pace;
import org.learningassurance.training.PractitionerSession;
import org.learningassurance.training.Progress;
import org.learningassurance.training.Reach;
import org.learningassurance.training.SessionPlan;
import org.learningassurance.training.SessionStatus;

/**
 * How far the sessions of an action have got, in words: the picture's sentence, and its figures.
 *
 * @param sentence says it all at once
 */
public record SessionsInWords(String sentence, List<Figure> figures) {

    public SessionsInWords {
        figures = List.copyOf(figures);
    }

    /** One line of the table. */
    public record Figure(String label, String value) {}

    static SessionsInWords of(
            Reach reach,
            List<PractitionerSession> sessions,
            List<Progress> progress,
            Pace pace,
            boolean open,
            Dates dates) {
        SessionPlan plan = reach.plan();
        Optional<LocalDate> done = Progress.targetReachedOn(plan, progress);
        String planned = dates.day(plan.reachedBy());
        String atThisPace = done.map(day -> "Reached on " + dates.day(day))
                .orElseGet(() -> open ? forecast(pace, dates) : "The action has ended");
        String reached = "Sessions have reached %d of the %d people aimed at, who are %d%% of %d"
                .formatted(reach.reached(), plan.peopleToReach(), plan.targetPercent(), plan.workforce());
        String when = done.map(
                        day -> "the target, planned for %s, was reached on %s".formatted(planned, dates.day(day)))
                .orElseGet(() -> open
                        ? "the target is planned for %s%s".formatted(planned, against(pace, dates))
                        : "the action has ended before its target");
        return new SessionsInWords("%s; %s.".formatted(reached, when), figures(reach, sessions, planned, atThisPace));
    }

    /** What the pace makes of the planned date, as the sentence goes on. */
    private static String against(Pace pace, Dates dates) {
        if (pace.reached() == 0) {
            return ", and nobody has been reached yet";
        }
        if (!pace.tells()) {
            return ", and it is too early to tell a pace";
        }
        return pace.reachesTargetOn()
                .map(day -> ", and at the pace so far (%s in %d days) is reached about %s, %s"
                        .formatted(
                                people(pace.reached()),
                                pace.days(),
                                dates.day(day),
                                apart(ChronoUnit.DAYS.between(pace.plan().reachedBy(), day))))
                .orElse(", and at the pace so far lies more than ten years ahead");
    }

    private static String forecast(Pace pace, Dates dates) {
        if (!pace.tells()) {
            return pace.reached() == 0 ? "Nobody has been reached yet" : "Too early to tell";
        }
        return pace.reachesTargetOn().map(dates::day).orElse("More than ten years ahead");
    }

    private static String apart(long days) {
        if (days == 0) {
            return "as planned";
        }
        long count = Math.abs(days);
        return count + (count == 1 ? " day " : " days ") + (days > 0 ? "later" : "earlier");
    }

    private static List<Figure> figures(
            Reach reach, List<PractitionerSession> sessions, String planned, String atThisPace) {
        SessionPlan plan = reach.plan();
        List<PractitionerSession> booked = sessions.stream()
                .filter(session -> session.status() == SessionStatus.BOOKED)
                .toList();
        long delivered =
                sessions.stream().filter(PractitionerSession::delivered).count();
        int left = Math.max(0, reach.sessionsLeft() - booked.size());
        return List.of(
                new Figure("Workforce", people(plan.workforce())),
                new Figure("Target", "%s, %d%%".formatted(people(plan.peopleToReach()), plan.targetPercent())),
                new Figure("Session size", people(plan.sessionSize())),
                new Figure(
                        "Sessions needed",
                        "%d, at %d a month".formatted(plan.sessionsNeeded(), plan.monthlyCapacity())),
                new Figure("Sessions delivered", Long.toString(delivered)),
                new Figure(
                        "Sessions booked",
                        booked.isEmpty()
                                ? "0"
                                : "%d, with places for %s"
                                        .formatted(
                                                booked.size(),
                                                people(booked.stream()
                                                        .mapToInt(PractitionerSession::places)
                                                        .sum()))),
                new Figure("Sessions still to be booked", Integer.toString(left)),
                new Figure("People reached", Integer.toString(reach.reached())),
                new Figure("Target reached, as planned", planned),
                new Figure("Target reached, at the pace so far", atThisPace));
    }

    private static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }
}
