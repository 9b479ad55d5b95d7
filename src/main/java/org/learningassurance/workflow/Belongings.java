package org.learningassurance.workflow;

import java.util.Optional;
import java.util.UUID;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Subject;
import org.learningassurance.training.ActionService;
import org.springframework.stereotype.Component;

/** Says what an instance belongs to, by its model and business key. */
@Component
class Belongings {

    /**
     * What an instance belongs to.
     *
     * @param reference what people call it
     * @param path of its page, below the application's root
     */
    record Belonging(Subject subject, String reference, String path) {}

    private final ReviewService reviews;
    private final BriefService briefs;
    private final LearningPointService learningPoints;
    private final ActionService actions;
    private final ReturnService returns;
    private final OverdueReviewService overdueReviews;

    Belongings(
            ReviewService reviews,
            BriefService briefs,
            LearningPointService learningPoints,
            ActionService actions,
            ReturnService returns,
            OverdueReviewService overdueReviews) {
        this.reviews = reviews;
        this.briefs = briefs;
        this.learningPoints = learningPoints;
        this.actions = actions;
        this.returns = returns;
        this.overdueReviews = overdueReviews;
    }

    /**
     * Empty for an instance that belongs to the installation, or to nothing yet.
     *
     * @param opened whether an overdue review has been opened: before that its key is the work item's
     */
    Optional<Belonging> of(ProcessModel model, UUID key, boolean opened) {
        return switch (model) {
            case REVIEW -> Optional.of(review(new ReviewId(key)));
            case LEARNING_BRIEF -> Optional.of(brief(new BriefVersionId(key)));
            case LEARNING_POINT -> Optional.of(learningPoint(new LearningPointId(key)));
            case TRAINING_UPDATE, PARTNERSHIP_ACTION -> Optional.of(action(new ActionId(key)));
            case AGENCY_RETURN -> Optional.of(agencyReturn(new ReturnId(key)));
            case OVERDUE_REVIEW -> opened ? Optional.of(overdue(new OverdueReviewId(key))) : Optional.empty();
            case CHASE_ROUND -> Optional.empty();
        };
    }

    private Belonging review(ReviewId id) {
        return new Belonging(Subject.of(id), reviews.theReview(id).ref(), "/reviews/" + id);
    }

    private Belonging brief(BriefVersionId id) {
        String ref = briefs.theBrief(briefs.theVersion(id).brief()).ref();
        return new Belonging(Subject.of(id), ref, "/briefs/" + id);
    }

    private Belonging learningPoint(LearningPointId id) {
        return new Belonging(Subject.of(id), learningPoints.theLearningPoint(id).ref(), "/learning-points/" + id);
    }

    private Belonging action(ActionId id) {
        return new Belonging(Subject.of(id), actions.theAction(id).ref(), "/actions/" + id);
    }

    private Belonging agencyReturn(ReturnId id) {
        AgencyReturn asked = returns.theReturn(id);
        return new Belonging(
                Subject.of(id),
                learningPoints.theLearningPoint(asked.learningPoint()).ref(),
                "/returns/" + id);
    }

    private Belonging overdue(OverdueReviewId id) {
        return new Belonging(Subject.of(id), overdueReviews.theReview(id).reference(), "/overdue/" + id);
    }
}
