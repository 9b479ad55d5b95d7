package org.learningassurance.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * An identifier with a type of its own, so that a post is never passed for an agency. Stored as a plain {@code uuid} column.
 * New values are time-ordered, which keeps index pages of young rows together.
 */
public sealed interface Id
        permits ActionId,
                AgencyId,
                BriefId,
                BriefVersionId,
                ChallengeId,
                ChaseId,
                ChaseRoundId,
                ClaimId,
                DecisionId,
                EvidenceId,
                LearningPointId,
                MeasureId,
                MeetingId,
                MessageId,
                OverdueReviewId,
                PersonId,
                PostId,
                ReportId,
                ReturnId,
                ReviewId,
                SessionId,
                ThemeId,
                WhatChangedId,
                WorkItemId {

    UUID value();

    static UUID nextValue() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    static UUID parse(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("page");
        }
    }
}
