package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.WorkingCalendar;

/** When a digest goes: in June London is an hour ahead of UTC. */
class WorkingHoursTest {

    private final WorkingHours hours = new WorkingHours(
            WorkingCalendar.england(),
            new MailSettings(
                    "tracker@example.org",
                    LocalTime.of(8, 0),
                    LocalTime.of(18, 0),
                    7,
                    Duration.ofMinutes(10),
                    List.of(Duration.ofMinutes(1))));

    @Test
    void beforeTheDayBeginsItWaitsForEight() {
        assertThat(hours.onOrAfter(Instant.parse("2026-06-15T05:00:00Z")))
                .isEqualTo(Instant.parse("2026-06-15T07:00:00Z"));
    }

    @Test
    void duringTheDayItGoesAtOnce() {
        assertThat(hours.onOrAfter(Instant.parse("2026-06-15T16:59:59Z")))
                .isEqualTo(Instant.parse("2026-06-15T16:59:59Z"));
    }

    @Test
    void inTheEveningItWaitsForTheNextDay() {
        assertThat(hours.onOrAfter(Instant.parse("2026-06-15T17:00:00Z")))
                .isEqualTo(Instant.parse("2026-06-16T07:00:00Z"));
    }

    @Test
    void overEasterItWaitsUntilTuesday() {
        assertThat(hours.onOrAfter(Instant.parse("2026-04-02T20:00:00Z")))
                .isEqualTo(Instant.parse("2026-04-07T07:00:00Z"));
    }

    @Test
    void overTheChangesOfSummerTimeItWaitsForEightByTheClockOnTheWall() {
        assertThat(hours.onOrAfter(Instant.parse("2028-03-24T20:00:00Z")))
                .isEqualTo(Instant.parse("2028-03-27T07:00:00Z"));
        assertThat(hours.onOrAfter(Instant.parse("2028-10-27T20:00:00Z")))
                .isEqualTo(Instant.parse("2028-10-30T08:00:00Z"));
    }

    @Test
    void pausesGrowAndThenStayAtTheLast() {
        MailSettings settings = new MailSettings(
                "a@b.example",
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                7,
                Duration.ofMinutes(10),
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)));

        assertThat(settings.pauseAfter(1)).hasMinutes(1);
        assertThat(settings.pauseAfter(2)).hasMinutes(5);
        assertThat(settings.pauseAfter(50)).hasMinutes(5);
    }
}
