package org.learningassurance.workflow;

import java.time.Instant;
import java.util.Optional;
import org.learningassurance.shared.Subject;

/**
 * A step of a process that failed.
 *
 * @param job the engine's id, for retrying it
 * @param what the step, as the model calls it
 * @param process the model's name
 * @param subject what it was done to; empty for the installation's own work
 * @param reference what people call that; empty with no subject
 * @param path of its page; empty with no subject
 * @param reason why it failed, in plain words
 * @param detail what the machine said, for whoever runs the tracker
 * @param triedAgainAt when it is tried again by itself; empty once its attempts are used up
 */
public record StuckStep(
        String job,
        String what,
        String process,
        Optional<Subject> subject,
        String reference,
        String path,
        String reason,
        String detail,
        Optional<Instant> triedAgainAt) {

    /** Whether nothing more happens to it unless somebody retries it. */
    public boolean isStuck() {
        return triedAgainAt.isEmpty();
    }
}
