package org.learningassurance.dissemination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;

/** Who does something, when, and which day that is in England. */
record Doing(Actor by, Instant at, LocalDate today) {

    static Doing now(Actor by, Clock clock) {
        return new Doing(by, clock.instant(), LocalDate.now(clock));
    }
}
