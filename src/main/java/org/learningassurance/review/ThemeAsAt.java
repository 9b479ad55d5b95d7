package org.learningassurance.review;

import java.util.List;
import org.learningassurance.shared.ThemeId;

/**
 * A theme as it was recorded by a moment.
 *
 * @param responses in the order in which they were recorded
 */
public record ThemeAsAt(ThemeId id, String ref, ThemeText text, List<ThemeResponse> responses) {

    public ThemeAsAt {
        responses = List.copyOf(responses);
    }
}
