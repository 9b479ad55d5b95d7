package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.DomainEvent;

/** A picture that takes long to draw is kept for a while. */
class KeptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final Watch watch = new Watch();
    private final List<LocalDate> drawn = new ArrayList<>();

    @Test
    void isDrawnOnceWhileItIsYoung() {
        Kept<Integer> kept = kept(true);

        assertThat(kept.of(TODAY)).isEqualTo(1);
        watch.goesOn(Duration.ofMinutes(9));
        assertThat(kept.of(TODAY)).isEqualTo(1);
        assertThat(drawn).containsExactly(TODAY);
    }

    @Test
    void isDrawnForEachDay() {
        Kept<Integer> kept = kept(true);

        assertThat(kept.of(TODAY)).isEqualTo(1);
        assertThat(kept.of(YESTERDAY)).isEqualTo(2);
        assertThat(kept.of(TODAY)).isEqualTo(1);
        assertThat(drawn).containsExactly(TODAY, YESTERDAY);
    }

    @Test
    void isNeverShownForTheEndOfADayThatHadNotEnded() {
        Kept<Integer> kept = kept(true);
        assertThat(kept.of(TODAY)).isEqualTo(1);

        watch.goesOn(Duration.ofMinutes(10));
        assertThat(LocalDate.now(watch)).isEqualTo(TODAY.plusDays(1));

        assertThat(kept.of(TODAY)).isEqualTo(2);
    }

    @Test
    void isDrawnAnewBeforeAnybodyReadsWhatNobodyLookedAtForLong() {
        Kept<Integer> kept = kept(true);
        assertThat(kept.of(YESTERDAY)).isEqualTo(1);

        watch.goesOn(Duration.ofMinutes(61));

        assertThat(kept.of(YESTERDAY)).isEqualTo(2);
    }

    @Test
    void isNotKeptWhereDrawingTakesNoTime() {
        Kept<Integer> kept = kept(false);

        assertThat(kept.of(TODAY)).isEqualTo(1);
        assertThat(kept.of(TODAY)).isEqualTo(2);
    }

    private Kept<Integer> kept(boolean worthIt) {
        return new Kept<>(
                this::draw,
                picture -> worthIt,
                new ReportSettings(5, 1, Duration.ofMinutes(15), Duration.ofSeconds(3)),
                watch);
    }

    private int draw(LocalDate day) {
        drawn.add(day);
        return drawn.size();
    }

    /** Ten to midnight, until it is moved on. */
    private static final class Watch extends Clock {

        private Instant now = TODAY.atTime(23, 50).atZone(DomainEvent.ZONE).toInstant();

        void goesOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return DomainEvent.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
