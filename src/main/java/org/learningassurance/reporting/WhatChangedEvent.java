package org.learningassurance.reporting;

import java.util.List;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WhatChangedId;

/** Something happened to a text for the public. */
public sealed interface WhatChangedEvent extends DomainEvent
        permits WhatChangedWritten, WhatChangedPublished, WhatChangedReplaced, WhatChangedTakenBack {

    WhatChangedId id();

    /** The theme or learning point that it is about. */
    Subject of();

    @Override
    default Subject subject() {
        return new Subject(SubjectKind.REPORT, id().value());
    }

    @Override
    default List<Subject> about() {
        return List.of(of(), Subject.partnershipOnly());
    }
}
