package org.learningassurance.dissemination;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stops agencies: said with a request or by itself, and shown to whoever judges and decides. */
@Service
@Transactional
public class StopService {

    private final AgencyReturns returns;
    private final WhatStoppedAgencies stops;
    private final Barriers barriers;
    private final AgencyPosts posts;
    private final DirectoryService directory;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StopService(
            AgencyReturns returns,
            WhatStoppedAgencies stops,
            Barriers barriers,
            AgencyPosts posts,
            DirectoryService directory,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.stops = stops;
        this.barriers = barriers;
        this.posts = posts;
        this.directory = directory;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The kinds to choose from. */
    @Transactional(readOnly = true)
    public List<Barrier> kinds() {
        return barriers.findAllByOrderByPosition();
    }

    /** An agency says what stops it from the rung that is asked next, and asks for nothing. Whatever waits, it may say so. */
    public void say(ReturnId id, Stopped stopped, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        PostId post = posts.speaksFor(agencyReturn.agency(), by);
        Rung rung = agencyReturn
                .nextAskedRung()
                .orElseThrow(() -> Verdicts.refusal("RungAwaitsAClaim", "Nothing more is asked of you"));
        keep(agencyReturn, rung, stopped, null, post, Doing.now(by, clock));
    }

    void keep(AgencyReturn of, Rung rung, Stopped stopped, @Nullable UUID request, PostId post, Doing doing) {
        Map<String, String> labels = labels();
        BarrierIsNamed.check(stopped, labels.keySet()).orThrow();
        WhatStopped kept = new WhatStopped(of.id(), rung, stopped, request, post, doing);
        entities.persist(kept);
        List<String> codes = stopped.barriers().stream().sorted().toList();
        events.publishEvent(
                new WhatStoppedSaid(of.ref(), rung, codes, words(kept, labels), kept.said(), doing.by(), doing.at()));
    }

    /** What was said of a return, newest first. @throws NotFound when there is none that the actor may see */
    @Transactional(readOnly = true)
    public List<StoppedView> of(ReturnId id, Actor by) {
        return theStopsOf(List.of(find(id, by).id())).getOrDefault(id, List.of());
    }

    /** By return, newest first, for callers that have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public Map<ReturnId, List<StoppedView>> theStopsOf(Collection<ReturnId> ids) {
        List<WhatStopped> found = stops.findByAgencyReturnInOrderBySaidAtDesc(ids);
        Map<String, String> labels = found.isEmpty() ? Map.of() : labels();
        Map<PersonId, String> names =
                directory
                        .people(found.stream()
                                .map(WhatStopped::saidBy)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Person::id, Person::name));
        return found.stream()
                .map(one -> new StoppedView(
                        one.agencyReturn(),
                        one.rung(),
                        words(one, labels),
                        one.said(),
                        one.request(),
                        names.getOrDefault(one.saidBy(), ""),
                        one.saidAt()))
                .collect(groupingBy(StoppedView::of));
    }

    private List<String> words(WhatStopped said, Map<String, String> labels) {
        return labels.entrySet().stream()
                .filter(kind -> said.barriers().contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        kinds().forEach(kind -> labels.put(kind.code(), kind.label()));
        return labels;
    }

    private AgencyReturn find(ReturnId id, Actor by) {
        return returns.findById(id).filter(found -> by.sees(found.agency())).orElseThrow(() -> new NotFound("return"));
    }
}
