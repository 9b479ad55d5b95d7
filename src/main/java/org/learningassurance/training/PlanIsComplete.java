package org.learningassurance.training;

import org.learningassurance.shared.Verdict;

/** Policy: an action has a title, fits what can be kept and serves at least one learning point or theme. */
final class PlanIsComplete {

    private PlanIsComplete() {}

    static Verdict check(ActionPlan plan) {
        if (plan.title().isEmpty()) {
            return refuse("Enter a title for the action", "title");
        }
        if (plan.title().length() > ActionPlan.LONGEST_TITLE) {
            return refuse("The title must be %d characters or less".formatted(ActionPlan.LONGEST_TITLE), "title");
        }
        if (plan.what().length() > ActionPlan.LONGEST_TEXT) {
            return refuse(
                    "What will be done must be %,d characters or less".formatted(ActionPlan.LONGEST_TEXT), "what");
        }
        if (plan.learningPoints().isEmpty() && plan.themes().isEmpty()) {
            return refuse("Select at least one learning point or theme that the action serves", "learningPoints");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason, String field) {
        return Verdict.refuse(PlanIsComplete.class, reason, field);
    }
}
