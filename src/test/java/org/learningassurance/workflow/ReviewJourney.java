package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;

/** A review of the kind that comes to the wait; a practice review's publication is moved where that is waited for. */
final class ReviewJourney implements Journey {

    private static final Set<String> OF_PRACTICE_REVIEWS =
            Set.of("userTask_agreePracticeReview", "userTask_publishReview", "timer_movedPublicationLate");

    private final ReviewService reviews;
    private final Players players;
    private final String wait;
    private ReviewId review = ReviewId.next();
    private boolean moved;

    ReviewJourney(ReviewService reviews, Players players, String wait) {
        this.reviews = reviews;
        this.players = players;
        this.wait = wait;
    }

    @Override
    public Optional<String> begin() {
        if (OF_PRACTICE_REVIEWS.contains(wait)) {
            review = reviews.commissionPracticeReview(
                    NewReview.practiceReview("A practice review", players.today(), null), players.businessUnit);
        } else if (wait.equals("userTask_completeReview")) {
            review = players.localReview();
        } else {
            review = reviews.notifyRapidReview(
                    NewReview.rapidReview("A rapid review", players.today(), RestrictedFacts.none()),
                    players.businessUnit);
        }
        return Optional.of(review.toString());
    }

    @Override
    public void leave(String at) {
        LocalDate today = players.today();
        switch (at) {
            case "userTask_completeRapidReview", "userTask_completeReview" ->
                reviews.complete(review, today, version(), players.businessUnit);
            case "userTask_sendToPanel" -> reviews.sendToPanel(review, today, version(), players.businessUnit);
            case "userTask_decideReviewOutcome" ->
                reviews.decideOutcome(
                        review, ReviewOutcome.NO_FURTHER_REVIEW, "Known", today, version(), players.chair);
            case "userTask_agreePracticeReview" -> reviews.agreePracticeReview(review, today, version(), players.chair);
            case "userTask_publishReview" -> publishOrMove();
            default -> throw Journey.doesNotWaitAt(at);
        }
    }

    private void publishOrMove() {
        if (moved || !wait.equals("timer_movedPublicationLate")) {
            reviews.publish(review, players.today(), version(), players.businessUnit);
            return;
        }
        moved = true;
        LocalDate later = reviews.theReview(review).deadline().orElseThrow().plusMonths(1);
        reviews.movePublication(review, later, "A trial runs", version(), players.businessUnit);
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.of(review));
    }

    @Override
    public String end() {
        if (OF_PRACTICE_REVIEWS.contains(wait)) {
            return "end_published";
        }
        return wait.equals("userTask_completeReview") ? "end_reviewCompleted" : "end_noFurtherReview";
    }

    private long version() {
        return reviews.theReview(review).version();
    }
}
