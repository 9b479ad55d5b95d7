package org.learningassurance.workflow;

/** Messages that a running instance waits for or is interrupted by. Kept by running instances and never renamed. */
enum CatchMessage {
    PUBLICATION_MOVED("publicationMoved"),
    BRIEF_ISSUED("briefIssued"),
    BRIEF_WITHDRAWN("briefWithdrawn"),
    ROUND_SETTLED("roundSettled"),
    ASSURANCE_DECIDED_EARLIER("assuranceDecidedEarlier"),
    RECHECK_DECIDED_EARLIER("recheckDecidedEarlier"),
    LEARNING_POINT_ENDED("learningPointEnded"),
    AGENCY_TO_BE_ASKED("agencyToBeAsked"),
    TRAINING_UPDATE_WITHDRAWN("trainingUpdateWithdrawn"),
    PARTNERSHIP_ACTION_WITHDRAWN("partnershipActionWithdrawn"),
    AGENCY_RETURN_MOVED_ON("agencyReturnMovedOn"),
    AGENCY_RETURN_CLOSED("agencyReturnClosed"),
    OVERDUE_REVIEW_WITHDRAWN("overdueReviewWithdrawn");

    private final String message;

    CatchMessage(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
