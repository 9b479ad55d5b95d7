package org.learningassurance.review;

import java.util.List;
import org.learningassurance.shared.Verdict;

/** One practice review follows a rapid review: a second one would count the same commissioning twice. */
final class OnePracticeReviewFollows {

    private OnePracticeReviewFollows() {}

    /** @param following the practice reviews that name the rapid review already */
    static Verdict judge(List<Review> following) {
        return following.stream()
                .findFirst()
                .map(first -> Verdict.refuse(
                        OnePracticeReviewFollows.class,
                        "%s was commissioned after this rapid review already".formatted(first.ref()),
                        "sourceReview"))
                .orElseGet(Verdict::allow);
    }
}
