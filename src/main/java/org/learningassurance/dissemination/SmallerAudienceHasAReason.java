package org.learningassurance.dissemination;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Verdict;

/** An agency that counts fewer staff than it was asked for says why, since a small N makes any n look large. */
final class SmallerAudienceHasAReason {

    private SmallerAudienceHasAReason() {}

    static Verdict check(Reach reach, @Nullable Integer asked) {
        if (!reach.smallerThan(asked) || !reach.smallerAudienceReason().isEmpty()) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                SmallerAudienceHasAReason.class,
                "You were asked for %d staff: say why the learning is for fewer".formatted(asked),
                "smallerAudienceReason");
    }
}
