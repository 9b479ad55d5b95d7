package org.learningassurance.shared;

import java.util.UUID;

/** What an event happened to, or whose timeline shows it. */
public record Subject(SubjectKind kind, UUID id) {

    /** The installation itself: settings, checks, start and stop. */
    public static Subject system() {
        return new Subject(SubjectKind.SYSTEM, new UUID(0, 0));
    }

    /**
     * Among what an event is about: the partnership's own deliberation, which no agency's timeline shows (R11). An agency's subject
     * that is no agency's, so that the rule for what is about agencies holds for it as it is.
     */
    public static Subject partnershipOnly() {
        return new Subject(SubjectKind.AGENCY, new UUID(0, 0));
    }

    public static Subject of(ReviewId id) {
        return new Subject(SubjectKind.REVIEW, id.value());
    }

    public static Subject of(ThemeId id) {
        return new Subject(SubjectKind.THEME, id.value());
    }

    public static Subject of(LearningPointId id) {
        return new Subject(SubjectKind.LEARNING_POINT, id.value());
    }

    public static Subject of(BriefId id) {
        return new Subject(SubjectKind.BRIEF, id.value());
    }

    public static Subject of(BriefVersionId id) {
        return new Subject(SubjectKind.BRIEF_VERSION, id.value());
    }

    public static Subject of(ActionId id) {
        return new Subject(SubjectKind.ACTION, id.value());
    }

    public static Subject of(AgencyId id) {
        return new Subject(SubjectKind.AGENCY, id.value());
    }

    public static Subject of(PostId id) {
        return new Subject(SubjectKind.POST, id.value());
    }

    public static Subject of(PersonId id) {
        return new Subject(SubjectKind.PERSON, id.value());
    }

    public static Subject of(ReturnId id) {
        return new Subject(SubjectKind.RETURN, id.value());
    }

    public static Subject of(EvidenceId id) {
        return new Subject(SubjectKind.EVIDENCE, id.value());
    }

    public static Subject of(MeasureId id) {
        return new Subject(SubjectKind.MEASURE, id.value());
    }

    public static Subject of(WorkItemId id) {
        return new Subject(SubjectKind.WORK_ITEM, id.value());
    }

    public static Subject of(ChaseRoundId id) {
        return new Subject(SubjectKind.CHASE_ROUND, id.value());
    }

    public static Subject of(OverdueReviewId id) {
        return new Subject(SubjectKind.OVERDUE_REVIEW, id.value());
    }

    public static Subject of(MeetingId id) {
        return new Subject(SubjectKind.MEETING, id.value());
    }

    public static Subject of(DecisionId id) {
        return new Subject(SubjectKind.DECISION, id.value());
    }

    public static Subject of(ReportId id) {
        return new Subject(SubjectKind.REPORT, id.value());
    }

    public static Subject of(MessageId id) {
        return new Subject(SubjectKind.MESSAGE, id.value());
    }
}
