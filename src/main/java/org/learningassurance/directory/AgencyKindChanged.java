package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** An agency counts as another kind: other closed periods and other defaults hold for it. */
public record AgencyKindChanged(AgencyId agency, String from, String to, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(agency);
    }

    @Override
    public String title() {
        return "Kind of agency changed";
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public List<Subject> about() {
        return List.of(subject());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from, "to", to);
    }
}
