package org.learningassurance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate THURSDAY_BEFORE_EASTER = LocalDate.of(2026, 4, 2);

    private final WorkingCalendar calendar = WorkingCalendar.england();

    @Test
    void goodFridayAndEasterMondayAreNoWorkingDays() {
        assertThat(calendar.plus(THURSDAY_BEFORE_EASTER, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
    }

    @Test
    void fifteenWorkingDaysFromAFridayBeforeEasterSkipBothBankHolidays() {
        assertThat(calendar.plus(LocalDate.of(2026, 3, 27), 15)).isEqualTo(LocalDate.of(2026, 4, 21));
    }

    @Test
    void countsBackAsItCountsForth() {
        LocalDate due = LocalDate.of(2026, 12, 29);
        LocalDate before = calendar.plus(due, -10);
        assertThat(calendar.between(before, due)).isEqualTo(10);
        assertThat(calendar.between(due, before)).isEqualTo(-10);
    }

    @Test
    void aClosedPeriodDoesNotCount() {
        LocalDate lastSchoolDay = LocalDate.of(2026, 7, 31);
        assertThat(calendar.plus(lastSchoolDay, 1, day -> day.getMonthValue() == 8))
                .isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void aProclaimedDayIsAHolidayAndAMovedOneIsNot() {
        var proclaimed = new WorkingCalendar(List.of(LocalDate.of(2026, 11, 24)), List.of(LocalDate.of(2026, 12, 25)));
        assertThat(proclaimed.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(proclaimed.isWorkingDay(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
    }

    @Test
    void anOrdinaryWorkingDayIsItself() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertThat(calendar.onOrAfter(monday)).isEqualTo(monday);
        assertThat(calendar.onOrAfter(monday.minusDays(1))).isEqualTo(monday);
        assertThat(calendar.between(monday, monday)).isZero();
    }

    @Test
    void countsAsIfEveryDayWereLookedAt() {
        var proclaimed = new WorkingCalendar(
                List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 28)), List.of(LocalDate.of(2026, 12, 25)));
        Predicate<LocalDate> august = day -> day.getMonthValue() == 8;
        LocalDate first = LocalDate.of(2025, 12, 20);
        for (int start = 0; start < 20; start++) {
            LocalDate from = first.plusDays(start);
            int open = 0;
            int outsideAugust = 0;
            for (LocalDate day = from; day.isBefore(LocalDate.of(2027, 1, 10)); ) {
                assertThat(proclaimed.between(from, day)).isEqualTo(open);
                assertThat(proclaimed.between(from, day, august)).isEqualTo(outsideAugust);
                day = day.plusDays(1);
                open += proclaimed.isWorkingDay(day) ? 1 : 0;
                outsideAugust += proclaimed.isWorkingDay(day, august) ? 1 : 0;
            }
        }
    }
}
