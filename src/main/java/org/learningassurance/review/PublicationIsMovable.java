package org.learningassurance.review;

import java.time.LocalDate;
import org.learningassurance.shared.Verdict;

/** Only the publication of a practice review that is still to be published is moved, to another day after its commissioning. */
final class PublicationIsMovable {

    private PublicationIsMovable() {}

    static Verdict judge(Review review, LocalDate to) {
        if (review.publicationDueOn() == null || review.nextSteps().isEmpty()) {
            return Verdict.refuse(
                    PublicationIsMovable.class, review.ref() + " has no publication ahead that could be moved", null);
        }
        if (to.equals(review.publicationDueOn())) {
            return refuse("The publication is due on this day already. Enter another date");
        }
        if (to.isBefore(review.openedOn())) {
            return refuse("The publication cannot be due before the review was commissioned");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(PublicationIsMovable.class, reason, "publicationDueOn");
    }
}
