package org.learningassurance.directory;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;

/** Agencies of a kind are asked for other rungs by default. What was asked before stays. */
public record DefaultRungsChanged(String kind, Set<Rung> from, Set<Rung> to, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.system();
    }

    @Override
    public String title() {
        return "Default rungs changed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind, "from", names(from), "to", names(to));
    }

    private static String names(Set<Rung> rungs) {
        return rungs.stream().sorted().map(Rung::name).collect(Collectors.joining(" "));
    }
}
