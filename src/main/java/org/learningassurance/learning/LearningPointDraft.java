package org.learningassurance.learning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;

/**
 * What the business unit writes down about a learning point. A draft may have gaps; the review group agrees none that has (R2).
 *
 * @param statement the one thing learnt; up to 1,000 characters, never empty
 * @param whatStaffWillDo what staff will do differently, or for good practice keep and spread
 * @param howWeWouldKnow by what anybody could tell that practice has changed
 * @param audience whom in the agencies the learning is for, in words
 * @param reviews at least one
 * @param urgentWithoutBrief whether agencies are asked before, or without, an issued brief
 * @param notice what agencies are told in place of a brief
 */
public record LearningPointDraft(
        LearningPointKind kind,
        String statement,
        String whatStaffWillDo,
        String howWeWouldKnow,
        @Nullable Priority priority,
        @Nullable PostId ownerPost,
        String audience,
        Set<ReviewId> reviews,
        Set<ThemeId> themes,
        List<AskedAgency> asked,
        boolean urgentWithoutBrief,
        String notice) {

    public LearningPointDraft {
        reviews = Set.copyOf(reviews);
        themes = Set.copyOf(themes);
        asked = List.copyOf(asked);
    }

    LearningPointDraft withAsked(List<AskedAgency> complete) {
        return new LearningPointDraft(
                kind,
                statement,
                whatStaffWillDo,
                howWeWouldKnow,
                priority,
                ownerPost,
                audience,
                reviews,
                themes,
                complete,
                urgentWithoutBrief,
                notice);
    }
}
