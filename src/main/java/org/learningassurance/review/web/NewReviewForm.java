package org.learningassurance.review.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.web.DateInput;

/** What is typed to record a review; each kind shows those inputs that it has. */
class NewReviewForm {

    @NotBlank(message = "Enter a title by which people know the review")
    String title = "";

    DateInput openedOn = new DateInput();

    @Nullable
    ReviewId sourceReview;

    @Nullable
    AgeBand ageBand;

    @Nullable
    Sex sex;

    @Nullable
    IncidentOutcome incidentOutcome;

    boolean underEmbargo;

    /** As the form is first shown: practice reviews begin under embargo. */
    static NewReviewForm of(ReviewKind kind) {
        NewReviewForm form = new NewReviewForm();
        form.underEmbargo = kind == ReviewKind.PRACTICE_REVIEW;
        return form;
    }

    NewReview opening(LocalDate opened) {
        return new NewReview(
                title, opened, new RestrictedFacts(ageBand, sex, incidentOutcome), sourceReview, underEmbargo, false);
    }
}
