package org.learningassurance.audit;

import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
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

    TrailService(Timelines timelines, TrailEntries entries, TrailSeals seals) {
        this.timelines = timelines;
        this.entries = entries;
        this.seals = seals;
    }

    /** What happened to a subject, newest first, as far as the actor may see it. Whether they may see the subject is the caller's. */
    public TimelinePage timeline(Subject subject, TimelineFilter filter, Actor by) {
        return timelines.of(subject, filter, by);
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
