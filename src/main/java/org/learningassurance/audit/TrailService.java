package org.learningassurance.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail as it may be read, and the proof that it is whole. */
@Service
@Transactional(readOnly = true)
public class TrailService implements SelfCheck {

    private static final Role[] KEEPERS = {
        Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE
    };

    private final Timelines timelines;
    private final TrailEntries entries;
    private final TrailSeals seals;
    private final TrailFacts facts;

    TrailService(Timelines timelines, TrailEntries entries, TrailSeals seals, TrailFacts facts) {
        this.timelines = timelines;
        this.entries = entries;
        this.seals = seals;
        this.facts = facts;
    }

    /** What happened to a subject, newest first, as far as the actor may see it. Whether they may see the subject is the caller's. */
    public TimelinePage timeline(Subject subject, TimelineFilter filter, Actor by) {
        return timelines.of(subject, filter, by);
    }

    /** By what {@link #timeline} can be narrowed for the actor. */
    public TimelineChoices choices(Subject subject, boolean ofAgencies, Actor by) {
        return timelines.choices(subject, ofAgencies, by);
    }

    /** Everything that was ever recorded, newest first. For those who keep the trail. */
    public TimelinePage trail(TimelineFilter filter, Actor by) {
        by.must(KEEPERS);
        return timelines.all(filter, by);
    }

    /** Proves the chain, every entry and every text against their hashes, on one snapshot of the database. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TrailCheck verify(Actor by) {
        if (!by.isClock()) {
            by.must(KEEPERS);
        }
        return new TrailVerifier(entries, seals).verify();
    }

    /**
     * Every entry of one type, for a check: by subject, then in the order of writing. Subjects are in the order of their ids as
     * unsigned numbers. To be closed, and read within the caller's transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<TrailFact> facts(String type) {
        return facts.of(type);
    }

    /** As {@link #facts(String)}, for entries of several types, once for each timeline of a kind that shows them, by timeline. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<TrailFact> factsOn(SubjectKind kind, Collection<String> types) {
        return facts.on(kind, types);
    }

    /** As {@link #facts(String)}, for entries of several types on what happened from a day on, in the order of writing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<TrailFact> factsSince(LocalDate first, Collection<String> types) {
        return facts.since(first, types);
    }

    @Override
    public String name() {
        return "Trail";
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> faults() {
        return verify(Actor.clock()).faults();
    }
}
