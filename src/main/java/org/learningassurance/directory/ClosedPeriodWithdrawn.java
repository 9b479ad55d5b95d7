package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** A closed period no longer holds. Exactly one of kind and agency is given. */
public record ClosedPeriodWithdrawn(
        @Nullable String kind, @Nullable AgencyId agency, ClosedDays days, String reason, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return agency == null ? Subject.system() : Subject.of(agency);
    }

    @Override
    public String title() {
        return "Closed period withdrawn";
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public List<Subject> about() {
        return agency == null ? List.of() : List.of(subject());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "first",
                days.first().toString(),
                "last",
                days.last().toString(),
                "everyYear",
                String.valueOf(days.everyYear()),
                kind == null ? "agency" : "kind",
                kind == null ? String.valueOf(agency) : kind);
    }
}
