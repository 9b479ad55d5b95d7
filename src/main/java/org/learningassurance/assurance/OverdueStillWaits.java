package org.learningassurance.assurance;

import org.learningassurance.shared.Verdict;

/** What was ticked for a decision still waits for it, as it was looked at. */
final class OverdueStillWaits {

    private OverdueStillWaits() {}

    /**
     * @param answered whether the agency has answered since it was put before the review group
     * @param changed whether it has changed since it was looked at
     */
    static Verdict verdict(OverdueStatus status, boolean answered, boolean changed) {
        return switch (status) {
            case BEFORE_REVIEW_GROUP ->
                changed && answered
                        ? refuse("The agency has answered since you opened the page, so look at that first")
                        : Verdict.allow();
            case BEFORE_EXECUTIVE -> refuse("It is before the Executive, not before the review group");
            case DECIDED -> refuse("It has been decided already");
            case WITHDRAWN ->
                refuse(
                        answered
                                ? "The agency has answered, so nothing waits for a decision any more"
                                : "It was withdrawn, because nothing is open any more");
        };
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(OverdueStillWaits.class, reason, null);
    }
}
