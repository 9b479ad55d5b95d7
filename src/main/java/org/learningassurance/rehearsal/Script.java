package org.learningassurance.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A play of days: who does what when.
 *
 * @param name what is played, for the progress
 * @param last the last day on which due work is run; scenes may not lie after it
 * @param scenes in any order of days
 * @param outage days on which nothing runs; what was due on them is done on the day after
 */
public record Script(String name, LocalDate first, LocalDate last, List<Scene> scenes, Set<LocalDate> outage) {

    public Script(String name, LocalDate first, LocalDate last, List<Scene> scenes) {
        this(name, first, last, scenes, Set.of());
    }

    public Script {
        scenes = List.copyOf(scenes);
        outage = Set.copyOf(outage);
        for (Scene scene : scenes) {
            if (scene.on().isBefore(first) || scene.on().isAfter(last) || outage.contains(scene.on())) {
                throw new IllegalArgumentException(
                        "%s lies outside the script, or in an outage, on %s".formatted(scene.what(), scene.on()));
            }
        }
    }
}
