package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReviewId;
import org.springframework.stereotype.Component;

/** Notes that a review has passed its statutory date; does nothing when that date is met, moved or noted already. */
@Component("noteStatutoryDatePassed")
class NoteStatutoryDatePassed implements JavaDelegate {

    private final ReviewService reviews;

    NoteStatutoryDatePassed(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.noteClockPassed(new ReviewId(Keys.of(execution)), Actor.clock());
    }
}
