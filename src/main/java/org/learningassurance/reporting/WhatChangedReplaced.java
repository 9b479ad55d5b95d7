package org.learningassurance.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WhatChangedId;

/** A text is shown to the public no more, because another one about the same is. @param newer the one that is shown */
public record WhatChangedReplaced(WhatChangedId id, Subject of, WhatChangedId newer, Actor by, Instant at)
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
        return "What changed for children: text replaced by a newer one";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("newer", newer.toString());
    }
}
