package org.learningassurance.dissemination;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefVersionRef;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.WorkforceFigure;
import org.learningassurance.dissemination.AgencyReturn.Asking;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens rounds, adds to them and settles them. What it needs to know of all agencies it reads once a round. */
@Component
class RoundKeeper {

    private final AskingRounds rounds;
    private final AgencyReturns returns;
    private final EntityManager entities;
    private final DirectoryService directory;
    private final BriefService briefs;
    private final AgencyDates dates;
    private final ReturnSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundKeeper(
            AskingRounds rounds,
            AgencyReturns returns,
            EntityManager entities,
            DirectoryService directory,
            BriefService briefs,
            AgencyDates dates,
            ReturnSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.returns = returns;
        this.entities = entities;
        this.directory = directory;
        this.briefs = briefs;
        this.dates = dates;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    int open(AskRound ask, Actor by) {
        Doing doing = Doing.now(by, clock);
        if (ask.dueOn() != null) {
            DueDateLiesAhead.check(ask.dueOn(), doing.today(), "dueOn").orThrow();
        }
        List<AskedAgency> agencies = today(ask.agencies());
        if (agencies.isEmpty()) {
            throw new Refusal("AgenciesAreNamed", "Name at least one agency to ask", "agencies");
        }
        int number = current(ask.learningPoint()) + 1;
        entities.persist(
                new AskingRound(Id.nextValue(), ask.learningPoint(), number, ask.kind(), doing.today(), ask.dueOn()));
        List<AgencyReturn> changed = new ArrayList<>(supersede(ask.learningPoint(), agencies, doing));
        changed.addAll(add(asking(ask.learningPoint(), number, ask.kind(), ask.dueOn()), agencies, doing));
        entities.flush();
        events.publishEvent(new RoundAsked(ask.learningPoint(), number, ask.kind(), agencies.size(), by, doing.at()));
        changed.forEach(this::publish);
        return number;
    }

    /** Adds an agency to the current round, after whoever is settling it. */
    AgencyReturn openOne(LearningPointId learningPoint, AskedAgency agency, Actor by) {
        Doing doing = Doing.now(by, clock);
        AskingRound round = lock(learningPoint, current(learningPoint));
        AskedAgency asked = today(List.of(agency)).get(0);
        returns.findByLearningPointAndAgencyAndRound(learningPoint, asked.agency(), round.number())
                .ifPresent(there -> {
                    throw new Refusal("AgencyIsAskedOnce", "This agency has been asked already", "agency");
                });
        LocalDate dueOn =
                round.dueOn().filter(due -> due.isAfter(doing.today())).orElse(null);
        AgencyReturn added = add(asking(learningPoint, round.number(), round.kind(), dueOn), List.of(asked), doing)
                .get(0);
        entities.flush();
        publish(added);
        return added;
    }

    int current(LearningPointId learningPoint) {
        return rounds.findFirstByLearningPointOrderByNumberDesc(learningPoint)
                .map(AskingRound::number)
                .orElse(0);
    }

    boolean isSettled(LearningPointId learningPoint, int round) {
        lock(learningPoint, round);
        return rounds.isSettled(learningPoint, round);
    }

    boolean trySettle(LearningPointId learningPoint, int round) {
        lock(learningPoint, round);
        if (rounds.settle(learningPoint, round, clock.instant()) == 0) {
            return false;
        }
        events.publishEvent(new RoundSettled(learningPoint, round, Actor.clock(), clock.instant()));
        return true;
    }

    private AskingRound lock(LearningPointId learningPoint, int round) {
        return rounds.lock(learningPoint, round).orElseThrow(() -> new NotFound("round of this learning point"));
    }

    private List<AgencyReturn> add(Asking asking, List<AskedAgency> agencies, Doing doing) {
        List<AgencyId> ids = agencies.stream().map(AskedAgency::agency).toList();
        Map<AgencyId, DueDates> datesOf = dates.of(ids);
        Map<AgencyId, WorkforceFigure> workforces = directory.workforces(ids);
        List<AgencyReturn> added = new ArrayList<>();
        for (AskedAgency asked : agencies) {
            AgencyReturn opened = new AgencyReturn(
                    asking,
                    asked.agency(),
                    asked.rungs(),
                    audience(asked, workforces.get(asked.agency())),
                    Verdicts.present(datesOf.get(asked.agency())),
                    doing);
            entities.persist(opened);
            added.add(opened);
        }
        return added;
    }

    private Asking asking(LearningPointId learningPoint, int round, RoundKind kind, @Nullable LocalDate dueOn) {
        return new Asking(
                learningPoint,
                round,
                kind,
                settings.targetPercent(),
                briefs.issuedFor(learningPoint).map(BriefVersionRef::id).orElse(null),
                dueOn);
    }

    private static @Nullable Integer audience(AskedAgency asked, @Nullable WorkforceFigure workforce) {
        if (asked.audience() != null) {
            return asked.audience();
        }
        return workforce == null ? null : workforce.headcount();
    }

    /** Whoever is asked today: the successor of a merged agency (R10), each agency once, with its kind's rungs unless named. */
    private List<AskedAgency> today(Collection<AskedAgency> agencies) {
        Map<AgencyId, Agency> known = new LinkedHashMap<>();
        directory.agencies().forEach(agency -> known.put(agency.id(), agency));
        Map<AgencyId, AskedAgency> asked = new LinkedHashMap<>();
        for (AskedAgency named : agencies) {
            Agency agency = successor(named.agency(), known);
            Set<Rung> rungs = named.rungs().isEmpty() ? agency.kind().defaultRungs() : named.rungs();
            asked.putIfAbsent(agency.id(), new AskedAgency(agency.id(), rungs, named.audience()));
        }
        return List.copyOf(asked.values());
    }

    private static Agency successor(AgencyId id, Map<AgencyId, Agency> known) {
        Agency agency = known.get(id);
        if (agency == null) {
            throw new NotFound("agency");
        }
        return agency.mergedInto().map(next -> successor(next, known)).orElse(agency);
    }

    /** What is asked again need not be answered for the earlier round too. */
    private List<AgencyReturn> supersede(LearningPointId learningPoint, List<AskedAgency> agencies, Doing doing) {
        Map<AgencyId, AskedAgency> again = new LinkedHashMap<>();
        agencies.forEach(asked -> again.put(asked.agency(), asked));
        List<AgencyReturn> superseded = new ArrayList<>();
        for (AgencyReturn earlier : returns.findByLearningPointAndSettledAtIsNull(learningPoint)) {
            AskedAgency asked = again.get(earlier.agency());
            if (asked != null) {
                earlier.close(
                        asked.rungs(),
                        Disposition.SUPERSEDED,
                        "Asked again in a later round",
                        dates.of(earlier.agency()),
                        doing);
                superseded.add(earlier);
            }
        }
        return superseded;
    }

    private void publish(AgencyReturn changed) {
        changed.drain().forEach(events::publishEvent);
    }
}
