package org.learningassurance.shared;

import java.time.Instant;
import java.util.Optional;

/** Runs the engine's due work in the caller's thread: for tests and rehearsals, where no executor runs. */
public interface DueJobs {

    /** Runs whatever is due now, and what becomes due by it, until nothing is. Returns how many jobs ran. */
    int runDue();

    /** When the next job falls due, if any waits. */
    Optional<Instant> nextDue();
}
