package org.learningassurance.review.web;

import org.jspecify.annotations.Nullable;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.shared.web.DateInput;

/** What is typed to take a step of a review; each step shows those inputs that it has. */
class StepForm {

    @Nullable
    ReviewOutcome outcome;

    DateInput on = new DateInput();

    String reason = "";
}
