package org.learningassurance.learning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.Tag;

/**
 * A learning point with the names of what it belongs to, as far as the reader may know them.
 *
 * @param sources the reviews, those under embargo without their titles for readers outside the partnership
 * @param owner title of the owner post; empty for none
 * @param successor what has taken its place; null while it stands
 */
record LearningPointView(
        LearningPoint learningPoint,
        Tag status,
        List<Source> sources,
        List<Source> themes,
        List<Asked> asked,
        String owner,
        @Nullable LearningPoint successor) {

    /** @param path where it leads; empty when the reader may not go there */
    record Source(String label, String path) {}

    /** @param audience how many staff, in words; empty when not counted */
    record Asked(String agency, List<Rung> rungs, String audience) {}
}
