package org.learningassurance.rehearsal;

import java.time.LocalDate;

/**
 * One thing that somebody does on one day of a script.
 *
 * @param what in words, for the progress and for the error when it cannot be played
 */
public record Scene(LocalDate on, String what, Act act) {

    /** Does it through the real services. Scenes of one day are played in the order of the script. */
    @FunctionalInterface
    public interface Act {
        void play();
    }
}
