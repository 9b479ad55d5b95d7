package org.learningassurance.reporting;

/** Is told how far a drawing has come. */
@FunctionalInterface
public interface Progress {

    /** Of drawings that nobody watches. */
    Progress UNSEEN = (step, of, what) -> {};

    /**
     * A step has begun.
     *
     * @param step from 1 on
     * @param of how many steps there are
     * @param what the step does: "Counting reviews"
     */
    void comesTo(int step, int of, String what);
}
