package org.learningassurance.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** All closed periods of one agency, its kind's included: answers whether it is closed on a day. */
public record Closures(List<ClosedDays> periods) implements Predicate<LocalDate> {

    public static final Closures NONE = new Closures(List.of());

    public Closures {
        periods = List.copyOf(periods);
    }

    @Override
    public boolean test(LocalDate day) {
        return periods.stream().anyMatch(period -> period.cover(day));
    }
}
