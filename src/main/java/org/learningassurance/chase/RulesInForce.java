package org.learningassurance.chase;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.util.function.SingletonSupplier;

/** A fingerprint of what next dates are worked out by: the policy and the days off of a generation, which are worked out once. */
final class RulesInForce {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2050, 1, 1);

    private final SingletonSupplier<String> daysOff;

    RulesInForce(WorkingCalendar calendar) {
        this.daysOff = SingletonSupplier.of(() -> daysOff(calendar));
    }

    private static String daysOff(WorkingCalendar calendar) {
        return FIRST.datesUntil(END)
                .filter(day -> !calendar.isWorkingDay(day))
                .map(LocalDate::toString)
                .collect(Collectors.joining(","));
    }

    String with(ChasingPolicy policy) {
        return LedgerHash.of(policy.version() + "|" + daysOff.obtain());
    }
}
