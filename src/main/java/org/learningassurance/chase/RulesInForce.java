package org.learningassurance.chase;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.learningassurance.shared.WorkingCalendar;

/** A fingerprint of what next dates are worked out by: the policy and the days off of a generation. */
final class RulesInForce {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2050, 1, 1);

    private RulesInForce() {}

    static String of(ChasingPolicy policy, WorkingCalendar calendar) {
        String daysOff = FIRST.datesUntil(END)
                .filter(day -> !calendar.isWorkingDay(day))
                .map(LocalDate::toString)
                .collect(Collectors.joining(","));
        return LedgerHash.of(policy.version() + "|" + daysOff);
    }
}
