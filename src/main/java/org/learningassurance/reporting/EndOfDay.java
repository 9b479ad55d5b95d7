package org.learningassurance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.web.Dates;

/** The moment that "as at a day" means: the end of the day in London, as precise as the database keeps it; of today, now. */
final class EndOfDay {

    private EndOfDay() {}

    /**
     * @param field the input that the day was typed in
     * @throws Refusal when the day lies ahead
     */
    static Instant of(LocalDate day, Clock clock, String field) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new Refusal("PositionIsOfThePast", "The day must be today or earlier", field);
        }
        return day.equals(today) ? clock.instant().truncatedTo(ChronoUnit.MICROS) : of(day);
    }

    /** Of a day that has passed. */
    static Instant of(LocalDate day) {
        return day.plusDays(1).atStartOfDay(DomainEvent.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** One sentence on the moment up to which a paper knows. */
    static String said(Instant at, LocalDate day, Dates dates) {
        return at.equals(of(day))
                ? "As it stood at the end of %s, by what was recorded by then.".formatted(dates.day(day))
                : "As it stood on %s, by what was recorded by then.".formatted(dates.time(at));
    }
}
