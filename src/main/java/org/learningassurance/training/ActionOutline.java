package org.learningassurance.training;

import java.util.Set;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;

/** Which action an event is about, and what it served at that moment. */
public record ActionOutline(
        ActionId id,
        String ref,
        String kind,
        ActionFlow flow,
        Set<LearningPointId> learningPoints,
        Set<ThemeId> themes) {

    public ActionOutline {
        learningPoints = Set.copyOf(learningPoints);
        themes = Set.copyOf(themes);
    }
}
