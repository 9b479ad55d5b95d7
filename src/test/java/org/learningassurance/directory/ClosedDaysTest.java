package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedDaysTest {

    private final ClosedDays august =
            new ClosedDays("School summer holiday", LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31), true);
    private final ClosedDays christmas =
            new ClosedDays("Christmas", LocalDate.of(2020, 12, 22), LocalDate.of(2021, 1, 2), true);
    private final ClosedDays flood =
            new ClosedDays("Flooded", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), false);

    @Test
    void aPeriodOfEveryYearCoversItsFirstAndLastDayInAnyYear() {
        assertThat(august.cover(LocalDate.of(2031, 8, 1))).isTrue();
        assertThat(august.cover(LocalDate.of(2019, 8, 31))).isTrue();
        assertThat(august.cover(LocalDate.of(2026, 7, 31))).isFalse();
        assertThat(august.cover(LocalDate.of(2026, 9, 1))).isFalse();
    }

    @Test
    void aPeriodOfEveryYearMayRunOverTheTurnOfTheYear() {
        assertThat(christmas.cover(LocalDate.of(2026, 12, 22))).isTrue();
        assertThat(christmas.cover(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(christmas.cover(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(christmas.cover(LocalDate.of(2026, 12, 21))).isFalse();
    }

    @Test
    void aDatedPeriodCoversItsOwnYearOnly() {
        assertThat(flood.cover(LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(flood.cover(LocalDate.of(2026, 3, 6))).isTrue();
        assertThat(flood.cover(LocalDate.of(2027, 3, 4))).isFalse();
    }

    @Test
    void anAgencyIsClosedWhenAnyOfItsPeriodsCoversTheDay() {
        var closures = new Closures(List.of(august, flood));
        assertThat(closures.test(LocalDate.of(2026, 8, 20))).isTrue();
        assertThat(closures.test(LocalDate.of(2026, 3, 4))).isTrue();
        assertThat(closures.test(LocalDate.of(2026, 5, 4))).isFalse();
        assertThat(Closures.NONE.test(LocalDate.of(2026, 8, 20))).isFalse();
    }
}
