package org.learningassurance.learning;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;

/** Narrows a list of learning points; whatever is null narrows nothing. */
public record LearningPointFilter(
        @Nullable LearningPointStatus status,
        @Nullable LearningPointKind kind,
        @Nullable Priority priority,
        @Nullable ReviewId review,
        @Nullable ThemeId theme,
        @Nullable AgencyId agency) {

    public static LearningPointFilter all() {
        return new LearningPointFilter(null, null, null, null, null, null);
    }

    public static LearningPointFilter of(LearningPointStatus status) {
        return new LearningPointFilter(status, null, null, null, null, null);
    }

    public static LearningPointFilter of(ReviewId review) {
        return new LearningPointFilter(null, null, null, review, null, null);
    }

    public static LearningPointFilter of(ThemeId theme) {
        return new LearningPointFilter(null, null, null, null, theme, null);
    }

    public static LearningPointFilter asking(AgencyId agency) {
        return new LearningPointFilter(null, null, null, null, null, agency);
    }
}
