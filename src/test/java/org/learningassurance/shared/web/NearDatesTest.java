package org.learningassurance.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.WorkingCalendar;

/** Dates as people say them. Thursday 2 April 2026 is today, before Easter. */
class NearDatesTest {

    private final NearDates near = new NearDates(
            WorkingCalendar.england(), Clock.fixed(Instant.parse("2026-04-02T22:30:00Z"), DomainEvent.ZONE));

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, today",
        "2026-04-03, tomorrow",
        "2026-04-01, yesterday",
        "2026-04-07, in 1 working day",
        "2026-04-08, in 2 working days",
        "2026-04-20, in 10 working days",
        "2026-04-21, ''",
        "2026-03-31, 2 working days ago",
        "2026-03-18, ''",
        "2036-01-01, ''",
        "1990-01-01, ''"
    })
    void whatIsNearIsCountedInWorkingDays(LocalDate date, String said) {
        assertThat(near.to(date)).isEqualTo(said);
    }

    @Test
    void aSaturdayAfterABankHolidayIsNoWorkingDayAwayAndHasOnlyItsDate() {
        assertThat(near.to(LocalDate.of(2026, 4, 4))).isEmpty();
        assertThat(near.day(LocalDate.of(2026, 4, 4))).isEqualTo("4 April 2026");
        assertThat(near.day(LocalDate.of(2026, 4, 8))).isEqualTo("8 April 2026, in 2 working days");
        assertThat(near.day(null)).isEmpty();
    }
}
