package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.TrackerClock;

/** A report that takes longer to draw than anybody should wait for a page. */
class ReportThatTakesLongTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Actor officer = somebody(Role.BUSINESS_UNIT);
    private final Actor member = somebody(Role.REVIEW_GROUP_MEMBER);
    private final AtomicInteger drawn = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final TrackerClock clock = new TrackerClock();
    private Drawings drawings = patient(LONG);

    @AfterEach
    void end() {
        mayEnd.countDown();
        drawings.destroy();
    }

    @Test
    void isOneThatWasNotDrawnWhileItsReaderWaited() {
        assertThat(ask("2026", officer, this::quick)).isEqualTo("drawing 1");
        assertThat(ask("2026", officer, this::quick))
                .as("what was quick is not kept")
                .isEqualTo("drawing 2");
    }

    @Test
    void saysHowFarItHasCome() throws InterruptedException {
        drawings = patient(AT_ONCE);
        askInVain("2026", officer);
        await(begun);

        StillBeingDrawn still = askInVain("2026", officer);

        assertThat(still.far()).isEqualTo(new StillBeingDrawn.Far(2, 3, "Counting"));
        assertThat(still.kept()).isEqualTo(KEPT);
    }

    @Test
    void isDrawnOnceForWhoeverAsksAgainAndThenKeptForAWhile() throws InterruptedException {
        drawings = patient(AT_ONCE);
        askInVain("2026", officer);
        askInVain("2026", officer);
        await(begun);
        mayEnd.countDown();

        assertThat(askUntilDrawn("2026", officer)).isEqualTo("drawing 1");
        clock.startFrom(clock.instant().plus(KEPT).minusSeconds(60));
        assertThat(askUntilDrawn("2026", officer)).isEqualTo("drawing 1");
        clock.startFrom(clock.instant().plusSeconds(61));
        assertThat(askUntilDrawn("2026", officer))
                .as("what is old is drawn anew")
                .isEqualTo("drawing 2");
    }

    @Test
    void isNotHandedToSomebodyWithOtherRights() throws InterruptedException {
        drawings = patient(AT_ONCE);
        askInVain("2026", officer);
        await(begun);
        mayEnd.countDown();

        assertThat(askUntilDrawn("2026", officer)).isEqualTo("drawing 1");
        assertThat(askUntilDrawn("2026", member)).isEqualTo("drawing 2");
        assertThat(askUntilDrawn("2025", officer)).isEqualTo("drawing 3");
    }

    @Test
    void waitsForThoseThatWereAskedForBefore() throws InterruptedException {
        drawings = patient(AT_ONCE);
        askInVain("2026", officer);
        askInVain("2025", officer);
        await(begun);

        assertThat(askInVain("2024", officer).far()).isEqualTo(StillBeingDrawn.Far.WAITING);
    }

    @Test
    void isRefusedToWhoeverAskedAndNotHeldAgainstTheNext() {
        assertThatThrownBy(() -> ask("2026", officer, progress -> {
                    throw new Refusal("ReportIsOfThePast", "The last day lies ahead", "to");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lies ahead");

        assertThat(ask("2026", officer, this::quick)).isEqualTo("drawing 1");
    }

    private String ask(String which, Actor by, Function<Progress, String> draw) {
        return drawings.of(String.class, which, by, draw);
    }

    private StillBeingDrawn askInVain(String which, Actor by) {
        return catchThrowableOfType(StillBeingDrawn.class, () -> ask(which, by, this::slow));
    }

    /** What may end is drawn in no time, though not in a millisecond. */
    private String askUntilDrawn(String which, Actor by) {
        while (true) {
            try {
                return ask(which, by, this::slow);
            } catch (StillBeingDrawn still) {
                Thread.onSpinWait();
            }
        }
    }

    private String quick(Progress progress) {
        return "drawing " + drawn.incrementAndGet();
    }

    private String slow(Progress progress) {
        progress.comesTo(2, 3, "Counting");
        begun.countDown();
        try {
            await(mayEnd);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
        return quick(progress);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private Drawings patient(Duration patience) {
        return new Drawings(new ReportSettings(5, 1, KEPT, patience), clock);
    }

    private static Actor somebody(Role role) {
        return new Actor(PersonId.next(), role.label(), Set.of(role), Set.of(), Set.of());
    }
}
