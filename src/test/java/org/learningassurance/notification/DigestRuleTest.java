package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a person is written to (R9). Monday 15 June 2026 is today; what is due until the 29th is due soon. */
class DigestRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate SOON = LocalDate.of(2026, 6, 29);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-06-14T07:00:00Z");
    private static final Instant A_WEEK_AGO = Instant.parse("2026-06-08T07:00:00Z");

    private final DigestRule rule = new DigestRule(7);

    @Test
    void somebodyWhoNeverHadOneGetsOne() {
        assertThat(rule.isDue(false, LONG_AGO, LATER, SOON, null, TODAY)).isTrue();
    }

    @Test
    void somethingNewBringsOne() {
        assertThat(rule.isDue(false, YESTERDAY.plusSeconds(1), LATER, SOON, YESTERDAY, TODAY))
                .isTrue();
    }

    @Test
    void aReminderBringsOne() {
        assertThat(rule.isDue(true, LONG_AGO, LATER, SOON, YESTERDAY, TODAY)).isTrue();
    }

    @Test
    void nothingNewBringsNoneWithinTheWeekEvenIfOverdue() {
        assertThat(rule.isDue(false, LONG_AGO, TODAY.minusDays(3), SOON, YESTERDAY, TODAY))
                .isFalse();
    }

    @Test
    void afterAWeekWhatIsOverdueOrDueSoonBringsOne() {
        assertThat(rule.isDue(false, LONG_AGO, TODAY.minusDays(3), SOON, A_WEEK_AGO, TODAY))
                .isTrue();
        assertThat(rule.isDue(false, LONG_AGO, SOON, SOON, A_WEEK_AGO, TODAY)).isTrue();
    }

    @Test
    void whatIsDueMuchLaterBringsNoneHoweverLongAgoTheLastWas() {
        assertThat(rule.isDue(false, LONG_AGO, LATER, SOON, LONG_AGO, TODAY)).isFalse();
    }
}
