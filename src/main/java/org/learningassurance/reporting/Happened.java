package org.learningassurance.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.shared.DomainEvent;

/** What happened from a day on, by the type of the event; each in the order of the trail. */
record Happened(Map<String, List<TrailFact>> byType) {

    static Happened of(Stream<TrailFact> facts) {
        return new Happened(facts.collect(groupingBy(TrailFact::type)));
    }

    /** In the order of recording. Of what was recorded in one moment, the events that are named first come first. */
    @SafeVarargs
    final List<TrailFact> all(Class<? extends DomainEvent>... events) {
        return Arrays.stream(events)
                .flatMap(event -> byType.getOrDefault(event.getSimpleName(), List.of()).stream())
                .sorted(Comparator.comparing(TrailFact::recordedAt))
                .toList();
    }

    /** Those that happened by a day. */
    @SafeVarargs
    final List<TrailFact> by(LocalDate last, Class<? extends DomainEvent>... events) {
        return all(events).stream()
                .filter(fact -> !fact.occurredOn().isAfter(last))
                .toList();
    }

    /** What it happened to. */
    @SafeVarargs
    final Set<UUID> subjects(LocalDate last, Class<? extends DomainEvent>... events) {
        return by(last, events).stream().map(TrailFact::subject).collect(toSet());
    }
}
