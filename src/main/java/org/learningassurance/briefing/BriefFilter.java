package org.learningassurance.briefing;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ReviewId;

/**
 * Which briefs to list. Everything left open matches.
 *
 * @param status of the newest version that the reader sees
 * @param words part of the title or of the reference, in any case
 */
public record BriefFilter(
        @Nullable BriefStatus status, @Nullable ReviewId review, String words) {

    public static BriefFilter all() {
        return new BriefFilter(null, null, "");
    }
}
