package org.learningassurance.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.DomainEvent;

/**
 * Whether a person is written to today (R9): when something is new or has crossed a level, else weekly at most, and then only when
 * something is overdue or due soon.
 */
final class DigestRule {

    private final int atLeastEvery;

    /** @param atLeastEvery days */
    DigestRule(int atLeastEvery) {
        this.atLeastEvery = atLeastEvery;
    }

    /**
     * @param reminded whether today's round reminds the person of something
     * @param newest when the youngest of the person's open steps was opened
     * @param firstDue their earliest due date
     * @param soon the last day that counts as due soon
     * @param last when the person's last digest was prepared; null for never
     */
    boolean isDue(
            boolean reminded,
            Instant newest,
            LocalDate firstDue,
            LocalDate soon,
            @Nullable Instant last,
            LocalDate today) {
        if (reminded || last == null || newest.isAfter(last)) {
            return true;
        }
        LocalDate lastDay = last.atZone(DomainEvent.ZONE).toLocalDate();
        return !firstDue.isAfter(soon) && ChronoUnit.DAYS.between(lastDay, today) >= atLeastEvery;
    }
}
