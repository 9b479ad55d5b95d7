package org.learningassurance.dissemination;

import java.util.List;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Subject;

/** Something that happened to one agency return; shown to that agency and the partnership only (R11). */
public sealed interface ReturnEvent extends DomainEvent
        permits AgencyReturnRequested,
                DispositionChanged,
                ReachReported,
                RungClaimed,
                RungRecorded,
                RungAccepted,
                RungNotYetChanged,
                RungReturned,
                MoreAsked,
                RequestMade,
                RequestConsidered,
                WhatStoppedSaid,
                DueDateMoved,
                RungClosed,
                ReturnClosed,
                ReturnSettled,
                ReturnPassedOn,
                NewBriefToConfirm,
                DraftSaved {

    ReturnRef of();

    default ReturnId returnId() {
        return of().id();
    }

    default LearningPointId learningPoint() {
        return of().learningPoint();
    }

    default AgencyId agency() {
        return of().agency();
    }

    default int round() {
        return of().round();
    }

    @Override
    default Subject subject() {
        return Subject.of(returnId());
    }

    @Override
    default List<Subject> about() {
        return List.of(Subject.of(learningPoint()), Subject.of(agency()));
    }
}
