package org.learningassurance.workflow;

/**
 * Messages that start an instance. None is ever correlated: the engine would silently start another instance. The names are kept
 * by running instances and are never renamed.
 */
enum StartMessage {
    REVIEW_OPENED("reviewOpened"),
    BRIEF_DRAFTED("briefDrafted"),
    LEARNING_POINT_DRAFTED("learningPointDrafted"),
    TRAINING_UPDATE_STARTED("trainingUpdateStarted"),
    PARTNERSHIP_ACTION_STARTED("partnershipActionStarted"),
    AGENCY_RETURN_REQUESTED("agencyReturnRequested"),
    OVERDUE_REVIEW_REQUESTED("overdueReviewRequested"),
    CHASE_ROUND_REQUESTED("chaseRoundRequested");

    private final String message;

    StartMessage(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
