package org.learningassurance.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.Closures;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.worklist.WhoseWork;

/** The chase over week-ends, the four days of Easter 2026 (3 to 6 April) and an agency's holidays. */
class DaysOffTest {

    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate EASTER_TUESDAY = LocalDate.of(2026, 4, 7);

    private final ChaseDays days = new ChaseDays(WorkingCalendar.england());

    @Test
    void easterCountsAsNoWorkingDay() {
        Chased claim = Chased.claim(Priority.HIGH, MAUNDY_THURSDAY);
        claim.on(MAUNDY_THURSDAY);

        List<ChaseEntry> overEaster = claim.everyDay(MAUNDY_THURSDAY.plusDays(1), EASTER_TUESDAY);

        assertThat(overEaster)
                .extracting(DaysOffTest::day, ChaseEntry::level, ChaseEntry::workingDaysPastDue)
                .containsExactly(tuple(EASTER_TUESDAY, ChaseLevel.REMINDED, 1));
    }

    @Test
    void aClaimDueOnGoodFridayIsLateFromTheFirstWorkingDayAfterIt() {
        assertThat(days.past(LocalDate.of(2026, 4, 3), MAUNDY_THURSDAY, Closures.NONE))
                .isZero();
        assertThat(days.past(LocalDate.of(2026, 4, 3), EASTER_TUESDAY, Closures.NONE))
                .isOne();
    }

    @Test
    void theDayToLookAgainIsTheFirstOneWithThatCountWhateverTheDueDate() {
        LocalDate first = LocalDate.of(2026, 3, 23);
        first.datesUntil(LocalDate.of(2026, 4, 20))
                .forEach(dueOn -> List.of(-10, -5, -1, 0, 1, 5, 10).forEach(count -> {
                    LocalDate day = days.dayAt(dueOn, count, Closures.NONE);
                    LocalDate workingDayBefore = WorkingCalendar.england().plus(day, -1);

                    assertThat(days.past(dueOn, day, Closures.NONE))
                            .as("%s %+d", dueOn, count)
                            .isEqualTo(count);
                    assertThat(days.past(dueOn, workingDayBefore, Closures.NONE))
                            .isLessThan(count);
                }));
    }

    @Test
    void aSchoolIsLeftAloneInAugustAndItsDaysDoNotCount() {
        LocalDate due = LocalDate.of(2026, 7, 30);
        Chased claim = Chased.claim(Priority.STANDARD, due).closed(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
        claim.everyDay(LocalDate.of(2026, 7, 1), due);

        List<ChaseEntry> written = claim.everyDay(due.plusDays(1), LocalDate.of(2026, 12, 31));

        assertThat(written)
                .extracting(DaysOffTest::day, ChaseEntry::level, ChaseEntry::workingDaysPastDue)
                .containsExactly(
                        tuple(LocalDate.of(2026, 9, 4), ChaseLevel.REMINDED, 5),
                        tuple(LocalDate.of(2026, 9, 11), ChaseLevel.ESCALATED, 10),
                        tuple(LocalDate.of(2026, 9, 25), ChaseLevel.REVIEW_GROUP, 20));
    }

    @Test
    void aRoundInTheHolidaysLooksAgainWhenTheSchoolOpens() {
        Chased claim = Chased.claim(Priority.HIGH, LocalDate.of(2026, 7, 31))
                .closed(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));

        assertThat(claim.on(LocalDate.of(2026, 8, 12))).isEmpty();
        assertThat(claim.nextOn()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void theBusinessUnitHasNoHolidaysOfTheAgencyThatItJudges() {
        Chased judging = Chased.workOf(WhoseWork.BUSINESS_UNIT, LocalDate.of(2026, 8, 3))
                .closed(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));

        assertThat(judging.on(LocalDate.of(2026, 8, 4)))
                .extracting(ChaseEntry::level)
                .containsExactly(ChaseLevel.REMINDED);
    }

    @Test
    void theNextDateIsNeverTodayOrBefore() {
        LocalDate due = LocalDate.of(2026, 6, 12);
        LocalDate today = LocalDate.of(2026, 6, 26);

        assertThat(days.lookAgain(due, 5, today, Closures.NONE)).isEqualTo(LocalDate.of(2026, 6, 29));
    }

    @Test
    void aPeriodOfEveryYearPausesTheChaseInEachOfThem() {
        Closures august = new Closures(
                List.of(new ClosedDays("Summer", LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31), true)));

        assertThat(days.past(LocalDate.of(2027, 7, 30), LocalDate.of(2027, 9, 1), august))
                .isOne();
    }

    private static LocalDate day(ChaseEntry entry) {
        return entry.at().atZone(DomainEvent.ZONE).toLocalDate();
    }
}
