package org.learningassurance.audit;

import java.util.List;

/**
 * What a check of the trail found.
 *
 * @param entries how many there are
 * @param sealed how many links the chain has
 * @param erased texts that were erased by two people, each with an entry that says so
 * @param head the last link's hash: noted elsewhere, it proves later that nothing was cut off at the end
 * @param faults what is broken, in plain words, at most {@value #MOST_FAULTS}
 */
public record TrailCheck(long entries, long sealed, long erased, String head, List<String> faults) {

    static final int MOST_FAULTS = 100;

    public TrailCheck {
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    public long waiting() {
        return entries - sealed;
    }
}
