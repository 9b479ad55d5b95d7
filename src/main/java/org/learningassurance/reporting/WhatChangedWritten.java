package org.learningassurance.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WhatChangedId;

/**
 * Somebody wrote, or changed, a text for the public.
 *
 * @param text the heading and the text
 * @param hash of both
 */
public record WhatChangedWritten(WhatChangedId id, Subject of, String text, String hash, Actor by, Instant at)
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
        return "What changed for children: text written";
    }

    @Override
    public String detail() {
        return text;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("hash", hash);
    }
}
