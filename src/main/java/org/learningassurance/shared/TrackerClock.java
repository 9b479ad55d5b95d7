package org.learningassurance.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock of the application: real time in Europe/London, unless a test or a rehearsal has shifted it. */
public final class TrackerClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> shift;

    public TrackerClock() {
        this(Clock.system(DomainEvent.ZONE), new AtomicReference<>(Duration.ZERO));
    }

    private TrackerClock(Clock real, AtomicReference<Duration> shift) {
        this.real = real;
        this.shift = shift;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TrackerClock(real.withZone(zone), shift);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift.get());
    }

    /** Time runs on from the given instant. Only {@link MovableClock} calls this. */
    public void startFrom(Instant instant) {
        shift.set(Duration.between(real.instant(), instant));
    }

    public void reset() {
        shift.set(Duration.ZERO);
    }
}
