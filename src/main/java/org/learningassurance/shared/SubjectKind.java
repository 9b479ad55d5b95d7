package org.learningassurance.shared;

/** The kinds of thing that an event can be about. */
public enum SubjectKind {
    REVIEW,
    THEME,
    LEARNING_POINT,
    BRIEF,
    BRIEF_VERSION,
    ACTION,
    AGENCY,
    POST,
    PERSON,
    RETURN,
    EVIDENCE,
    MEASURE,
    WORK_ITEM,
    CHASE_ROUND,
    OVERDUE_REVIEW,
    MEETING,
    DECISION,
    MESSAGE,
    REPORT,
    SYSTEM
}
