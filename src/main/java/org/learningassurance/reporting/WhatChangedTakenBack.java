package org.learningassurance.reporting;

import java.time.Instant;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WhatChangedId;

/** A text is shown to the public no more, or is not to be published. */
public record WhatChangedTakenBack(WhatChangedId id, Subject of, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REPORT, id.value());
    }

    @Override
    public List<Subject> about() {
        return List.of(of, Subject.partnershipOnly());
    }

    @Override
    public String title() {
        return "What changed for children: text taken back";
    }

    @Override
    public String detail() {
        return reason;
    }
}
