package org.learningassurance.shared;

import java.time.Instant;

/** Moves our clock and the engine's together. For tests and a rehearsal before anything else runs; nobody else. */
public interface MovableClock {

    void moveTo(Instant instant);

    /** Back to the real time. */
    void reset();
}
