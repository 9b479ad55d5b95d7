package org.learningassurance.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ThemeId;

/**
 * An action as somebody plans it.
 *
 * @param kind the code of its kind
 * @param what what will be done, in the planner's words
 * @param learningPoints those that it serves; it serves at least one learning point or theme
 * @param ownerPost the post that carries it out
 * @param facts answers by the codes of the kind's facts that are asked when planning
 */
public record ActionPlan(
        String kind,
        String title,
        String what,
        Set<LearningPointId> learningPoints,
        Set<ThemeId> themes,
        PostId ownerPost,
        LocalDate dueOn,
        Map<String, String> facts) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4000;

    public ActionPlan {
        title = title.strip();
        what = what.strip();
        learningPoints = Set.copyOf(learningPoints);
        themes = Set.copyOf(themes);
        facts = Map.copyOf(facts);
    }
}
