package org.learningassurance.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes agencies and their kinds. The business unit and the administrator may; everybody sees what their scope allows (R11). */
@Service
@Transactional
public class AgencyService {

    private static final int MOST_STAFF = 1_000_000;

    private final DirectoryService directory;
    private final DirectoryScope scope;
    private final Agencies agencies;
    private final AgencyNames names;
    private final AgencyKinds kinds;
    private final Posts posts;
    private final ClosedPeriods closedPeriods;
    private final WorkforceFigures workforceFigures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyService(
            DirectoryService directory,
            DirectoryScope scope,
            Agencies agencies,
            AgencyNames names,
            AgencyKinds kinds,
            Posts posts,
            ClosedPeriods closedPeriods,
            WorkforceFigures workforceFigures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.directory = directory;
        this.scope = scope;
        this.agencies = agencies;
        this.names = names;
        this.kinds = kinds;
        this.posts = posts;
        this.closedPeriods = closedPeriods;
        this.workforceFigures = workforceFigures;
        this.events = events;
        this.clock = clock;
    }

    public AgencyId addAgency(NewAgency asked, Actor by) {
        scope.mustManage(by);
        String code = Typed.code(asked.code());
        String name = Typed.text(asked.name(), 200, "the name of the agency", "name");
        AgencyKind kind = kind(asked.kind());
        if (agencies.findByCode(code).isPresent()) {
            throw new Refusal("CodeIsFree", "Another agency has this code: enter another code", "code");
        }
        nameIsFree(name);
        Agency agency = agencies.save(new Agency(AgencyId.next(), code, name, kind));
        Instant now = now();
        names.save(new AgencyName(agency, 1, now));
        events.publishEvent(new AgencyAdded(agency.id(), code, name, kind.code(), by, now));
        return agency.id();
    }

    public void rename(AgencyId id, String newName, long version, Actor by) {
        Agency agency = change(id, version, by);
        String name = Typed.text(newName, 200, "the name of the agency", "name");
        String before = agency.name();
        if (name.equals(before)) {
            return;
        }
        if (!name.equalsIgnoreCase(before)) {
            nameIsFree(name);
        }
        agency.rename(name);
        Instant now = now();
        names.save(new AgencyName(agency, names.countByAgency(id) + 1, now));
        events.publishEvent(new AgencyRenamed(id, before, name, by, now));
    }

    /** @param reason R6: other closed periods and defaults hold from now on */
    public void changeKind(AgencyId id, String newKind, String reason, long version, Actor by) {
        Agency agency = change(id, version, by);
        AgencyKind kind = kind(newKind);
        String why = Typed.reason(reason);
        String before = agency.kind().code();
        if (before.equals(kind.code())) {
            throw new Refusal("KindIsAnother", "Select another kind: the agency is of this kind already", "kind");
        }
        agency.become(kind);
        events.publishEvent(new AgencyKindChanged(id, before, kind.code(), why, by, now()));
    }

    /**
     * Merges an agency into its successor (R10): its posts close, and whoever holds open work of it hears {@link AgencyMerged} and
     * passes the work on.
     *
     * @param on when it happened, not after today
     */
    public void merge(AgencyId id, AgencyId successorId, LocalDate on, String reason, long version, Actor by) {
        Agency agency = change(id, version, by);
        Agency successor = directory.agency(successorId);
        SuccessorCanTakeOver.judge(agency, successor, directory.trainingLead(successorId))
                .orThrow();
        Typed.notAhead(on, LocalDate.now(clock), "The date of the merger", "on");
        String why = Typed.reason(reason);
        agency.mergeInto(successorId, on);
        events.publishEvent(new AgencyMerged(id, successorId, on, why, by, now()));
        closeLeadsOf(id, on, by);
    }

    public void addWorkforceFigure(AgencyId id, int headcount, LocalDate countedOn, String note, Actor by) {
        scope.mustSee(id, by);
        scope.mustManage(by);
        directory.agency(id);
        if (headcount < 0 || headcount > MOST_STAFF) {
            throw new Refusal(
                    "HeadcountIsANumberOfPeople",
                    "Enter the number of people as a whole number, for example 52",
                    "headcount");
        }
        Typed.notAhead(countedOn, LocalDate.now(clock), "The date of the count", "countedOn");
        String kept = Typed.optionalText(note, 400, "the note", "note");
        workforceFigures.save(new WorkforceFigure(id, headcount, countedOn, kept, now()));
        events.publishEvent(new WorkforceCounted(id, headcount, countedOn, kept, by, now()));
    }

    public void addClosedPeriod(AgencyId id, ClosedDays days, Actor by) {
        scope.mustSee(id, by);
        scope.mustManage(by);
        directory.agency(id);
        ClosedDays kept = checked(days);
        closedPeriods.save(ClosedPeriod.ofAgency(id, kept, now()));
        events.publishEvent(new ClosedPeriodAdded(null, id, kept, by, now()));
    }

    /** For every agency of a kind, such as schools in August. */
    public void addClosedPeriod(String kindCode, ClosedDays days, Actor by) {
        scope.mustManage(by);
        AgencyKind kind = directory.kind(kindCode);
        ClosedDays kept = checked(days);
        closedPeriods.save(ClosedPeriod.ofKind(kind.code(), kept, now()));
        events.publishEvent(new ClosedPeriodAdded(kind.code(), null, kept, by, now()));
    }

    public void withdrawClosedPeriod(UUID period, String reason, Actor by) {
        scope.mustManage(by);
        ClosedPeriod found = closedPeriods
                .findById(period)
                .filter(present -> !present.withdrawn())
                .orElseThrow(() -> new NotFound("closed period"));
        String why = Typed.reason(reason);
        found.withdraw();
        events.publishEvent(new ClosedPeriodWithdrawn(
                found.kind().orElse(null), found.agency().orElse(null), found.days(), why, by, now()));
    }

    public void addKind(String code, String name, Set<Rung> defaultRungs, Actor by) {
        scope.mustManage(by);
        String keptCode = Typed.code(code);
        String keptName = Typed.text(name, 200, "the name of the kind", "name");
        if (kinds.existsById(keptCode)) {
            throw new Refusal("CodeIsFree", "Another kind has this code: enter another code", "code");
        }
        if (kinds.existsByNameIgnoreCase(keptName)) {
            throw new Refusal("NameIsFree", "Another kind has this name: enter another name", "name");
        }
        disseminatedIsAsked(defaultRungs);
        kinds.save(new AgencyKind(keptCode, keptName, defaultRungs));
        events.publishEvent(new AgencyKindAdded(keptCode, keptName, new TreeSet<>(defaultRungs), by, now()));
    }

    /** What is asked by default from now on; returns that stand keep what they were asked for. */
    public void askByDefault(String kindCode, Set<Rung> rungs, long version, Actor by) {
        scope.mustManage(by);
        AgencyKind kind = directory.kind(kindCode);
        Stale.check(version, kind.version());
        disseminatedIsAsked(rungs);
        Set<Rung> before = kind.defaultRungs();
        if (before.equals(rungs)) {
            return;
        }
        kind.ask(rungs);
        events.publishEvent(new DefaultRungsChanged(kindCode, before, new TreeSet<>(rungs), by, now()));
    }

    private Agency change(AgencyId id, long version, Actor by) {
        scope.mustSee(id, by);
        scope.mustManage(by);
        Agency agency = directory.agency(id);
        Stale.check(version, agency.version());
        return agency;
    }

    private void closeLeadsOf(AgencyId merged, LocalDate on, Actor by) {
        List<Post> leads = directory.posts(merged).stream()
                .filter(post -> post.belongsTo(merged))
                .toList();
        for (Post post : leads) {
            post.close(on);
            events.publishEvent(new PostClosed(post.id(), post.role(), merged, on, "The agency has merged", by, now()));
        }
        posts.flush();
    }

    private AgencyKind kind(String code) {
        return kinds.findById(code)
                .orElseThrow(() -> new Refusal("KindIsKnown", "Select what kind of agency it is", "kind"));
    }

    private void nameIsFree(String name) {
        if (agencies.existsByNameIgnoreCase(name)) {
            throw new Refusal("NameIsFree", "Another agency has this name: enter another name", "name");
        }
    }

    private static ClosedDays checked(ClosedDays days) {
        String name = Typed.text(days.name(), 200, "what the period is called", "name");
        if (days.last().isBefore(days.first())) {
            throw new Refusal("PeriodEndsAfterItBegins", "The last day must be the first day or later", "last");
        }
        return new ClosedDays(name, days.first(), days.last(), days.everyYear());
    }

    private static void disseminatedIsAsked(Set<Rung> rungs) {
        if (!rungs.contains(Rung.DISSEMINATED)) {
            throw new Refusal(
                    "DisseminatedIsAsked",
                    "Select at least “" + Rung.DISSEMINATED.label() + "”: it is always asked",
                    "rungs");
        }
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
