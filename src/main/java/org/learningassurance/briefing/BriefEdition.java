package org.learningassurance.briefing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;

/** Which version of which brief an event is about, and what it covered at that moment. */
public record BriefEdition(
        BriefVersionId briefVersion,
        BriefId brief,
        String ref,
        int number,
        @Nullable ReviewId review,
        Set<LearningPointId> covers) {

    public BriefEdition {
        covers = Set.copyOf(covers);
    }

    static BriefEdition of(Brief brief, BriefVersion version) {
        return new BriefEdition(
                version.id(),
                brief.id(),
                brief.ref(),
                version.number(),
                brief.review().orElse(null),
                version.covers());
    }
}
