package org.learningassurance.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/** An agency, or every agency of a kind, is closed for some days. Exactly one of kind and agency is given. */
public record ClosedPeriodAdded(
        @Nullable String kind, @Nullable AgencyId agency, ClosedDays days, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return agency == null ? Subject.system() : Subject.of(agency);
    }

    @Override
    public String title() {
        return "Closed period added";
    }

    @Override
    public String detail() {
        return days.name();
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
