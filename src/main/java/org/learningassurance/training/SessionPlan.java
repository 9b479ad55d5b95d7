package org.learningassurance.training;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How many practitioner sessions it takes to reach the workforce, against what can be given.
 *
 * @param sessionSize people a session holds
 * @param monthlyCapacity sessions that can be given in a month
 * @param targetPercent the share of the workforce to reach, 1 to 100
 * @param workforce people whom the learning is for, over all agencies of the plan
 * @param startsOn from when sessions can be given
 */
@Embeddable
public record SessionPlan(int sessionSize, int monthlyCapacity, int targetPercent, int workforce, LocalDate startsOn) {

    public int peopleToReach() {
        return upwards(workforce * (long) targetPercent, 100);
    }

    public int sessionsNeeded() {
        return sessionsLeft(0);
    }

    /** @param reached people reached so far, nobody counted twice */
    public int sessionsLeft(int reached) {
        return upwards(Math.max(0, peopleToReach() - reached), sessionSize);
    }

    /** The day by which the target is reached when every session is full and every month gives its capacity. */
    public LocalDate reachedBy() {
        return reachedBy(0, startsOn);
    }

    /** As {@link #reachedBy()}, going on from a day with some people reached; that day itself when nobody is left to reach. */
    public LocalDate reachedBy(int reached, LocalDate from) {
        return from.plusMonths(upwards(sessionsLeft(reached), monthlyCapacity));
    }

    private static int upwards(long dividend, int divisor) {
        return Math.toIntExact((dividend + divisor - 1) / divisor);
    }
}
