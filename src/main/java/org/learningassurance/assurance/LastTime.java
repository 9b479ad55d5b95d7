package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.List;

/**
 * What the review group decided at the last meeting before one that decided anything, and since, and where each of it is now.
 *
 * @param metOn the day of that meeting
 * @param decided in the order in which it was decided
 */
public record LastTime(LocalDate metOn, List<PackEntry.Decided> decided) {

    static final String HEADING = "Decided last time, and what came of it";

    public LastTime {
        decided = List.copyOf(decided);
    }
}
