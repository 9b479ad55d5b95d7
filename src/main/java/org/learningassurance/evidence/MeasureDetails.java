package org.learningassurance.evidence;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;

/**
 * What somebody says about an outcome measure.
 *
 * @param counted what is counted, and of what
 * @param source where the figures come from, in words
 * @param changedOn from which day readings come after the change; may lie ahead while only the baseline is gathered
 */
public record MeasureDetails(
        String name,
        String counted,
        @Nullable MeasureUnit unit,
        @Nullable Better better,
        Set<ThemeId> themes,
        Set<LearningPointId> learningPoints,
        String source,
        @Nullable LocalDate changedOn) {

    public MeasureDetails {
        name = name.strip();
        counted = counted.strip();
        themes = Set.copyOf(themes);
        learningPoints = Set.copyOf(learningPoints);
        source = source.strip();
    }

    String unitLabel() {
        return unit == null ? "" : unit.label();
    }

    String betterLabel() {
        return better == null ? "" : better.label();
    }
}
