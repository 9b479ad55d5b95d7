package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.DomainEvent;

/** A picture that takes long to draw is kept for a while. */
class KeptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Set<Thread.State> WAITS = EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING);

    private final Watch watch = new Watch();
    private final List<LocalDate> drawn = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch dry = new CountDownLatch(0);

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
    void isStillReadWhileItIsDrawnAnewOnceItIsOld() {
        Kept<Integer> kept = kept(true);
        assertThat(kept.of(YESTERDAY)).isEqualTo(1);
        CountDownLatch drying = drawingTakesLong();

        watch.goesOn(Duration.ofMinutes(16));

        assertThat(kept.of(YESTERDAY)).as("the old one, at once").isEqualTo(1);
        await().untilAsserted(() -> assertThat(drawn).containsExactly(YESTERDAY, YESTERDAY));
        assertThat(kept.of(YESTERDAY)).as("while it is drawn anew").isEqualTo(1);
        drying.countDown();
        await().untilAsserted(() -> assertThat(kept.of(YESTERDAY)).isEqualTo(2));
        assertThat(drawn).as("by one reader for all").containsExactly(YESTERDAY, YESTERDAY);
    }

    @Test
    void isDrawnByTheFirstReaderForWhoeverComesMeanwhile() throws Exception {
        Kept<Integer> kept = kept(true);
        CountDownLatch drying = drawingTakesLong();
        List<Integer> read = new CopyOnWriteArrayList<>();
        Thread first = started(() -> read.add(kept.of(TODAY)));
        await().until(() -> drawn.size() == 1);
        Thread second = started(() -> read.add(kept.of(TODAY)));
        await().until(() -> WAITS.contains(second.getState()));

        drying.countDown();
        first.join();
        second.join();

        assertThat(drawn).containsExactly(TODAY);
        assertThat(read).containsExactly(1, 1);
    }

    @Test
    void isNotKeptWhereDrawingTakesNoTime() {
        Kept<Integer> kept = kept(false);

        assertThat(kept.of(TODAY)).isEqualTo(1);
        assertThat(kept.of(TODAY)).isEqualTo(2);
    }

    private static Thread started(Runnable reading) {
        Thread reader = new Thread(reading);
        reader.start();
        return reader;
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
        int picture = drawn.size();
        try {
            dry.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return picture;
    }

    /** From now on, until it is counted down. */
    private CountDownLatch drawingTakesLong() {
        CountDownLatch drying = new CountDownLatch(1);
        dry = drying;
        return drying;
    }

    /** Ten to midnight, until it is moved on. */
    private static final class Watch extends Clock {

        private volatile Instant now =
                TODAY.atTime(23, 50).atZone(DomainEvent.ZONE).toInstant();

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
