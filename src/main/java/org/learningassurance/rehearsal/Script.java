package org.learningassurance.rehearsal;

import java.time.LocalDate;
import java.util.List;

/**
 * A play of days: who does what when.
 *
 * @param name what is played, for the progress
 * @param last the last day on which due work is run; scenes may not lie after it
 * @param scenes in any order of days
 */
public record Script(String name, LocalDate first, LocalDate last, List<Scene> scenes) {

    public Script {
        scenes = List.copyOf(scenes);
        for (Scene scene : scenes) {
            if (scene.on().isBefore(first) || scene.on().isAfter(last)) {
                throw new IllegalArgumentException(
                        "%s lies outside the script, on %s".formatted(scene.what(), scene.on()));
            }
        }
    }
}
