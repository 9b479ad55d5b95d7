package org.learningassurance.dissemination;

import org.jspecify.annotations.Nullable;

/**
 * How many staff the learning has reached: n of N.
 *
 * @param reached n, in all up to now, earlier reports included; null when there is no figure
 * @param audience N, the staff of the agency whom this learning point is for; null when there is no figure
 * @param noFigureReason why there is no figure; empty when there is one
 * @param smallerAudienceReason why N is smaller than the partnership thought; else empty
 *
 */
public record Reach(
        @Nullable Integer reached, @Nullable Integer audience, String noFigureReason, String smallerAudienceReason) {

    public Reach {
        noFigureReason = noFigureReason.strip();
        smallerAudienceReason = smallerAudienceReason.strip();
    }

    public static Reach of(int reached, int audience) {
        return new Reach(reached, audience, "", "");
    }

    public static Reach withoutFigure(String reason) {
        return new Reach(null, null, reason, "");
    }

    /** Whether at least the given share of the audience was reached; true without a figure, where people judge instead. */
    public boolean meets(int targetPercent) {
        return reached == null || audience == null || reached * 100L >= (long) audience * targetPercent;
    }

    /** Whether the agency counts fewer people than the partnership did. */
    boolean smallerThan(@Nullable Integer asked) {
        return asked != null && audience != null && audience >= 1 && audience < asked;
    }
}
