package org.learningassurance.reporting;

/** What can happen to a learning point that moves it on its track. */
enum Milestone {
    DRAFTED,
    AGREED,
    WITHDRAWN,
    SUPERSEDED,
    BRIEF_ISSUED,
    TRAINING_STARTED,
    TRAINING_WENT_LIVE,
    TRAINING_WITHDRAWN,
    ASKED,
    ASSURED,
    MORE_NEEDED,
    GAP_ACCEPTED,
    SUSTAINED,
    REOPENED
}
