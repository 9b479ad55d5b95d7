package org.learningassurance.shared;

/**
 * One thing that the tracker is started for, by an option. It is done once everything has started and before the job executor does, and
 * then the tracker ends.
 */
public interface Command {

    /** Whether the tracker was started for this. */
    boolean asked();

    /**
     * Does it, and says in the log what was done or found.
     *
     * @return whether all is well
     */
    boolean carryOut();
}
