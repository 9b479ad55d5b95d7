package org.learningassurance.briefing;

import java.util.Set;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;

/**
 * What is not published yet.
 *
 * @param reviews those under embargo; empty when none is
 * @param learningPoints what comes from any of them
 */
record Embargo(Set<ReviewId> reviews, Set<LearningPointId> learningPoints) {

    static Embargo none() {
        return new Embargo(Set.of(), Set.of());
    }

    boolean isEmpty() {
        return reviews.isEmpty();
    }

    /** Whether a version tells of a review under embargo: its brief's own, or one that something it covers comes from. */
    boolean isOn(Brief brief, BriefVersion version) {
        return brief.review().filter(reviews::contains).isPresent()
                || version.covers().stream().anyMatch(learningPoints::contains);
    }
}
