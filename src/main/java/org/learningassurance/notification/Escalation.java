package org.learningassurance.notification;

import org.learningassurance.chase.ChaseEntry;

/** Why somebody is written to about work that is asked of others. Words blame nobody (R17). */
enum Escalation {
    STRATEGIC_LEAD(
            "no answer yet from your agency",
            "Your agency was asked for the following and no answer has been recorded yet. Please see that somebody can give"
                    + " one, or say that you need longer."),
    MANAGER(
            "past its date in the business unit",
            "The following was to be done in the business unit and is past its date."),
    REVIEW_GROUP(
            "before the Review Advisory Group",
            "No answer has been recorded to the following, and it now stands before the Review Advisory Group."),
    NOBODY_TO_ASK(
            "nobody to ask",
            "The following is asked of a post that nobody answers for at present. Please name a holder or a deputy.");

    private final String subject;
    private final String opening;

    Escalation(String subject, String opening) {
        this.subject = subject;
        this.opening = opening;
    }

    String subject() {
        return subject;
    }

    String opening() {
        return opening;
    }

    static Escalation of(ChaseEntry entry) {
        if (entry.orphaned()) {
            return NOBODY_TO_ASK;
        }
        return switch (entry.tell()) {
            case STRATEGIC_LEAD -> STRATEGIC_LEAD;
            case REVIEW_GROUP -> REVIEW_GROUP;
            case MANAGER, HOLDER, NOBODY -> MANAGER;
        };
    }
}
