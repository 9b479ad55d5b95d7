package org.learningassurance.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
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
    private final ManagementService management;

    EngineClock(TrackerClock ours, ManagementService management) {
        this.ours = ours;
        this.management = management;
    }

    @Override
    public void moveTo(Instant instant) {
        boolean back = instant.isBefore(ours.instant());
        ours.startFrom(instant);
        ClockUtil.offset(
                Duration.between(Clock.systemUTC().instant(), ours.instant()).toMillis());
        if (back) {
            startCyclesFromNow();
        }
    }

    @Override
    public void reset() {
        boolean back = Clock.systemUTC().instant().isBefore(ours.instant());
        ours.reset();
        ClockUtil.reset();
        if (back) {
            startCyclesFromNow();
        }
    }

    /** What starts by the clock, over and over, would else wait until the time is again where it was. */
    private void startCyclesFromNow() {
        management.createJobQuery().timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }
}
