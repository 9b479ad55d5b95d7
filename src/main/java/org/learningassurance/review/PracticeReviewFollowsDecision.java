package org.learningassurance.review;

import org.learningassurance.shared.Verdict;

/** A practice review that names its rapid review rests on the review group's decision to commission one. */
final class PracticeReviewFollowsDecision {

    private PracticeReviewFollowsDecision() {}

    static Verdict judge(Review rapidReview) {
        if (rapidReview.kind() != ReviewKind.RAPID_REVIEW) {
            return refuse(rapidReview.ref() + " is no rapid review. Choose the rapid review that led here");
        }
        if (rapidReview.outcome() != ReviewOutcome.PRACTICE_REVIEW) {
            return refuse("The review group has not decided on a practice review after " + rapidReview.ref()
                    + ". Record its decision first");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(PracticeReviewFollowsDecision.class, reason, "sourceReview");
    }
}
