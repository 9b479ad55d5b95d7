package org.learningassurance.directory;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;

/** The partnership knows another kind of agency. */
public record AgencyKindAdded(String code, String name, Set<Rung> defaultRungs, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.system();
    }

    @Override
    public String title() {
        return "Kind of agency added";
    }

    @Override
    public String detail() {
        return name;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind",
                code,
                "rungs",
                defaultRungs.stream().sorted().map(Rung::name).collect(Collectors.joining(" ")));
    }
}
