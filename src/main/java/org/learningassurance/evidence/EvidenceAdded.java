package org.learningassurance.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Subject;

/** An agency has described a piece of evidence. */
public record EvidenceAdded(
        EvidenceId evidence, AgencyId agency, EvidenceKind kind, Independence independence, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(evidence);
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.of(agency));
    }

    @Override
    public String title() {
        return "Evidence added: " + kind.label();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "independence", independence.name());
    }
}
