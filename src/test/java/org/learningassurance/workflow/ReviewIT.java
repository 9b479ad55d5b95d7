package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class ReviewIT {

    private static final LocalDate FRIDAY_BEFORE_EASTER_WEEK = LocalDate.of(2028, 4, 7);

    @Autowired
    ReviewService reviews;

    @Autowired
    Players players;

    @Autowired
    Stand stand;

    @BeforeEach
    void onThatFriday() {
        players.moveTo(FRIDAY_BEFORE_EASTER_WEEK);
    }

    @Test
    void rapidReviewIsCompletedSentAndDecided() {
        ReviewId review = rapidReview();
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.COMPLETE_RAPID_REVIEW);
        assertThat(stand.theWork(Subject.of(review)).dueOn())
                .as("15 working days, without Good Friday, Easter Monday and the early May bank holiday")
                .isEqualTo(LocalDate.of(2028, 5, 3));

        reviews.complete(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.SEND_TO_PANEL);
        reviews.sendToPanel(review, players.today(), version(review), players.businessUnit);
        assertThat(stand.work(Subject.of(review))).containsExactly(WorkItemKind.DECIDE_REVIEW_OUTCOME);
        reviews.decideOutcome(
                review,
                ReviewOutcome.NO_FURTHER_REVIEW,
                "Learning is known",
                players.today(),
                version(review),
                players.chair);

        assertThat(stand.end(ProcessModel.REVIEW, review)).isEqualTo("end_noFurtherReview");
        assertThat(stand.work(Subject.of(review))).isEmpty();
    }

    private ReviewId rapidReview() {
        return reviews.notifyRapidReview(
                NewReview.rapidReview("A rapid review", players.today(), RestrictedFacts.none()), players.businessUnit);
    }

    private long version(ReviewId review) {
        return reviews.theReview(review).version();
    }
}
