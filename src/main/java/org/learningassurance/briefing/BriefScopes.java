package org.learningassurance.briefing;

import java.util.List;
import java.util.Set;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.springframework.stereotype.Component;

/** Finds out what somebody may see of briefs. */
@Component
class BriefScopes {

    private final LearningPointService learning;
    private final LearningSources sources;

    BriefScopes(LearningPointService learning, LearningSources sources) {
        this.learning = learning;
        this.sources = sources;
    }

    BriefScope of(Actor by) {
        if (by.partnership()) {
            return BriefScope.ofPartnership();
        }
        return by.readsWhatIsPublished()
                ? BriefScope.ofScrutinyBoard(embargo(), askedOf(by.agencies(), by))
                : BriefScope.ofAgency(ids(learning.list(LearningPointFilter.all(), by)));
    }

    Embargo embargo() {
        Set<ReviewId> reviews = sources.underEmbargo();
        return reviews.isEmpty() ? Embargo.none() : new Embargo(reviews, learning.theLearningPointsFrom(reviews));
    }

    private List<LearningPointId> askedOf(Set<AgencyId> agencies, Actor by) {
        return agencies.stream()
                .flatMap(agency -> ids(learning.list(LearningPointFilter.asking(agency), by)).stream())
                .toList();
    }

    private static List<LearningPointId> ids(List<LearningPoint> learningPoints) {
        return learningPoints.stream().map(LearningPoint::id).toList();
    }
}
