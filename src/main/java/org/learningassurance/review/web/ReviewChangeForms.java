package org.learningassurance.review.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.Review;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.web.DateInput;

/** What is typed to change a review beside its steps. */
final class ReviewChangeForms {

    private static final String REASON = "Give the reason. It is kept and shown";

    private ReviewChangeForms() {}

    static class MovePublication {

        DateInput publicationDueOn = new DateInput();

        @NotBlank(message = REASON)
        String reason = "";
    }

    static class Embargo {

        @NotBlank(message = REASON)
        String reason = "";
    }

    static class Correction {

        @NotBlank(message = "Enter a title by which people know the review")
        String title = "";

        @Nullable
        AgeBand ageBand;

        @Nullable
        Sex sex;

        @Nullable
        IncidentOutcome incidentOutcome;

        @NotBlank(message = REASON)
        String reason = "";

        static Correction of(Review review, RestrictedFacts facts) {
            Correction form = new Correction();
            form.title = review.title();
            form.ageBand = facts.ageBand();
            form.sex = facts.sex();
            form.incidentOutcome = facts.incidentOutcome();
            return form;
        }

        RestrictedFacts facts() {
            return new RestrictedFacts(ageBand, sex, incidentOutcome);
        }
    }
}
