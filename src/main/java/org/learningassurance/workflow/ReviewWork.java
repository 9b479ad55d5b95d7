package org.learningassurance.workflow;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.NewWorkItem;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.stereotype.Component;

/** The steps of a review: by its statutory date where one runs, the review group's at its next meeting. */
@Component
class ReviewWork implements AsksForWork {

    private final ReviewService reviews;
    private final Partnership partnership;
    private final StepSettings settings;

    ReviewWork(ReviewService reviews, Partnership partnership, StepSettings settings) {
        this.reviews = reviews;
        this.partnership = partnership;
        this.settings = settings;
    }

    @Override
    public Set<WorkItemKind> kinds() {
        return EnumSet.of(
                WorkItemKind.COMPLETE_RAPID_REVIEW,
                WorkItemKind.SEND_TO_PANEL,
                WorkItemKind.DECIDE_REVIEW_OUTCOME,
                WorkItemKind.COMPLETE_REVIEW,
                WorkItemKind.AGREE_PRACTICE_REVIEW,
                WorkItemKind.PUBLISH_REVIEW);
    }

    @Override
    public NewWorkItem work(WorkItemKind kind, UUID key, String engineTask) {
        Review review = reviews.theReview(new ReviewId(key));
        return NewWorkItem.of(
                        kind,
                        Subject.of(review.id()),
                        review.ref(),
                        partnership.postOf(kind.whose()),
                        dueByDomain(kind, key).orElseGet(() -> within(kind)),
                        engineTask)
                .about(review.id());
    }

    @Override
    public Optional<LocalDate> dueByDomain(WorkItemKind kind, UUID key) {
        Review review = reviews.theReview(new ReviewId(key));
        return switch (kind) {
            case COMPLETE_RAPID_REVIEW, COMPLETE_REVIEW, PUBLISH_REVIEW -> review.deadline();
            case AGREE_PRACTICE_REVIEW ->
                review.deadline().map(due -> partnership.before(due, settings.agreeBeforePublication()));
            default -> Optional.empty();
        };
    }

    private LocalDate within(WorkItemKind kind) {
        if (kind.whose() == WhoseWork.REVIEW_GROUP) {
            return partnership.nextMeeting();
        }
        return partnership.within(
                kind == WorkItemKind.SEND_TO_PANEL ? settings.sendToPanel() : settings.completeReview());
    }
}
