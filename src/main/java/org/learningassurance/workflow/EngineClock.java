package org.learningassurance.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.TrackerClock;
import org.springframework.stereotype.Component;

/**
 * Moves our clock and the engine's together; both run on from there. The engine's is one static for the whole JVM, so it is
 * moved only while no job executor runs: moved under one, it expires the locks of running jobs and work runs twice.
 */
@Component
class EngineClock implements MovableClock {

    private final TrackerClock ours;

    EngineClock(TrackerClock ours) {
        this.ours = ours;
    }

    @Override
    public void moveTo(Instant instant) {
        ours.startFrom(instant);
        ClockUtil.offset(
                Duration.between(Clock.systemUTC().instant(), ours.instant()).toMillis());
    }

    @Override
    public void reset() {
        ours.reset();
        ClockUtil.reset();
    }
}
