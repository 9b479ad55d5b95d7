package org.learningassurance.audit;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AtTheEnd;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every event into the trail, in the transaction that published it: both are kept or neither. The rows of one transaction are
 * written together at its end, in the order of the events.
 */
@Component
class TrailWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AtTheEnd<TrailEntries.Written> unwritten;

    TrailWriter(TrailEntries entries) {
        unwritten = AtTheEnd.together(entries::add);
    }

    /** Before other listeners, so that what an event causes stands after it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    void write(DomainEvent event) {
        TrailText title = TrailText.salted(event.title());
        TrailText by = TrailText.salted(event.by().name());
        TrailText detail = TrailText.salted(event.detail());
        Collection<Shown> about = shownFor(event);
        TrailEntry unhashed = new TrailEntry(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                0,
                event.type(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.occurredOn(),
                person(event.by().person()),
                event.subject().kind().name(),
                event.subject().id(),
                JSON.writeValueAsString(new TreeMap<>(event.facts())),
                title.hash(),
                by.hash(),
                detail.hash(),
                "");
        unwritten.add(new TrailEntries.Written(hashed(unhashed, about), about, title, by, detail));
    }

    private static TrailEntry hashed(TrailEntry entry, Collection<Shown> about) {
        return new TrailEntry(
                entry.id(),
                entry.place(),
                entry.type(),
                entry.recordedAt(),
                entry.occurredOn(),
                entry.byPerson(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.facts(),
                entry.titleHash(),
                entry.byHash(),
                entry.detailHash(),
                TrailHash.ofContent(entry, about));
    }

    /** A fact without a title is in no timeline. */
    private static Collection<Shown> shownFor(DomainEvent event) {
        if (event.title().isEmpty()) {
            return List.of();
        }
        Set<Shown> shown = new LinkedHashSet<>();
        shown.add(Shown.on(event.subject()));
        event.about().forEach(subject -> shown.add(Shown.on(subject)));
        return shown;
    }

    private static @Nullable UUID person(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
