package org.learningassurance.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Subject;

/** Evidence passed to the agency that took its agency over (R10). */
public record EvidencePassedOn(EvidenceId evidence, AgencyId agency, AgencyId from, Actor by, Instant at)
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
        return "Evidence passed on to the agency that took over";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString());
    }
}
