package org.learningassurance.learning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Rung;

/**
 * An agency that a learning point asks, and how far up the ladder.
 *
 * @param rungs in the order of the ladder; empty in a command means the default of the agency's kind
 * @param audience how many of its staff the learning is for (N of "n of N"); null when it is not known yet
 */
public record AskedAgency(
        AgencyId agency, Set<Rung> rungs, @Nullable Integer audience) {

    public AskedAgency {
        rungs = rungs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rungs));
    }

    /** Asks the rungs that are the default for the agency's kind. */
    public static AskedAgency byDefault(AgencyId agency) {
        return new AskedAgency(agency, Set.of(), null);
    }
}
