package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** A learning point belongs to the review or reviews that found it. */
final class ComesFromAReview implements DraftPolicy {

    @Override
    public Verdict judge(LearningPointDraft draft) {
        return draft.reviews().isEmpty()
                ? Verdict.refuse(ComesFromAReview.class, "Choose the review that the learning comes from", "reviews")
                : Verdict.allow();
    }
}
