package org.learningassurance.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How fast sessions have reached people so far, and when that reaches the target. It counts from the day on which sessions could
 * first be given, or were, so that weeks without a session slow it down.
 *
 * @param since that day
 * @param delivered sessions held so far
 * @param reached people reached so far, nobody counted twice
 * @param on the day on which it is looked at
 */
public record Pace(SessionPlan plan, LocalDate since, int delivered, int reached, LocalDate on) {

    /** Fewer days than these tell nothing: the first session would promise the target for next week. */
    static final int DAYS_THAT_TELL = 14;

    /** Beyond these a date is no forecast any more. */
    private static final int MOST_DAYS_AHEAD = 3653;

    public static Pace of(Reach reach, List<PractitionerSession> sessions, LocalDate on) {
        List<PractitionerSession> held =
                sessions.stream().filter(PractitionerSession::delivered).toList();
        LocalDate since = held.stream()
                .map(PractitionerSession::heldOn)
                .filter(reach.plan().startsOn()::isAfter)
                .min(LocalDate::compareTo)
                .orElse(reach.plan().startsOn());
        return new Pace(reach.plan(), since, held.size(), reach.reached(), on);
    }

    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(since, on));
    }

    /** Whether enough time has passed, and somebody been reached, to go by. */
    public boolean tells() {
        return reached > 0 && days() >= DAYS_THAT_TELL;
    }

    /** When the target is reached going on like this; empty when it is reached already, lies out of sight, or nothing tells. */
    public Optional<LocalDate> reachesTargetOn() {
        int left = plan.peopleToReach() - reached;
        if (left <= 0 || !tells()) {
            return Optional.empty();
        }
        long ahead = (left * days() + reached - 1) / reached;
        return ahead > MOST_DAYS_AHEAD ? Optional.empty() : Optional.of(on.plusDays(ahead));
    }
}
