package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.learningassurance.review.PracticeReviewAgreed;
import org.learningassurance.review.PublicationMoved;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewCompleted;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewNotPublished;
import org.learningassurance.review.ReviewOpened;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewOutcomeDecided;
import org.learningassurance.review.ReviewPublished;
import org.learningassurance.review.ReviewSentToPanel;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ReviewStatus;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the instances of {@code review.bpmn} as reviews move, and answers its gateways. */
@Component("reviewProcess")
public class ReviewProcess {

    private final Instances instances;
    private final WorkDates dates;
    private final ReviewService reviews;

    ReviewProcess(Instances instances, WorkDates dates, ReviewService reviews) {
        this.instances = instances;
        this.dates = dates;
        this.reviews = reviews;
    }

    public String kind(DelegateExecution execution) {
        return review(execution).kind().name();
    }

    /** What follows a rapid review, or nothing when that is not decided. */
    public String outcome(DelegateExecution execution) {
        ReviewOutcome outcome = review(execution).outcome();
        return outcome == null ? "" : outcome.name();
    }

    public boolean published(DelegateExecution execution) {
        return review(execution).status() == ReviewStatus.PUBLISHED;
    }

    @EventListener
    void on(ReviewOpened opened) {
        instances.start(StartMessage.REVIEW_OPENED, opened.review());
    }

    @EventListener
    void on(ReviewCompleted completed) {
        done(
                completed.review(),
                completed.kind() == ReviewKind.RAPID_REVIEW
                        ? WorkItemKind.COMPLETE_RAPID_REVIEW
                        : WorkItemKind.COMPLETE_REVIEW);
    }

    @EventListener
    void on(ReviewSentToPanel sent) {
        done(sent.review(), WorkItemKind.SEND_TO_PANEL);
    }

    @EventListener
    void on(ReviewOutcomeDecided decided) {
        done(decided.review(), WorkItemKind.DECIDE_REVIEW_OUTCOME);
    }

    @EventListener
    void on(PracticeReviewAgreed agreed) {
        done(agreed.review(), WorkItemKind.AGREE_PRACTICE_REVIEW);
    }

    @EventListener
    void on(ReviewPublished published) {
        done(published.review(), WorkItemKind.PUBLISH_REVIEW);
    }

    @EventListener
    void on(ReviewNotPublished notPublished) {
        done(notPublished.review(), WorkItemKind.PUBLISH_REVIEW);
    }

    @EventListener
    void on(PublicationMoved moved) {
        if (instances.correlate(CatchMessage.PUBLICATION_MOVED, moved.review()) != 1) {
            throw new IllegalStateException("Review %s has no instance".formatted(moved.ref()));
        }
        dates.follow(moved.subject(), moved.by());
    }

    private void done(Id review, WorkItemKind step) {
        instances.complete(ProcessModel.REVIEW, review, step);
    }

    private Review review(DelegateExecution execution) {
        return reviews.theReview(new ReviewId(Keys.of(execution)));
    }
}
