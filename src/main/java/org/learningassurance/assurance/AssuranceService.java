package org.learningassurance.assurance;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.AskRound;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.dissemination.RungStep;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the review group decides on learning points: assured, more needed or gap accepted, and later sustained or reopened. It may
 * decide at any time, naming what is unsettled.
 */
@Service
@Transactional
public class AssuranceService {

    private final Assurances assurances;
    private final Challenges challenges;
    private final Decisions decisions;
    private final Minutes minutes;
    private final LearningPointService learningPoints;
    private final ReturnService returns;
    private final DirectoryService directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssuranceService(
            Assurances assurances,
            Challenges challenges,
            Decisions decisions,
            Minutes minutes,
            LearningPointService learningPoints,
            ReturnService returns,
            DirectoryService directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assurances = assurances;
        this.challenges = challenges;
        this.decisions = decisions;
        this.minutes = minutes;
        this.learningPoints = learningPoints;
        this.returns = returns;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides for the review group on a learning point. When the gap is accepted, what is open is closed; what is unsettled
     * otherwise stays asked.
     *
     * @param unsettledNamed the unsettled returns, exactly, as the decision names them
     * @param version of the assurance as the form read it; 0 before the first decision
     * @throws Refusal when nobody has been asked yet, or the last decision stands until its re-check
     */
    public DecisionId decide(
            LearningPointId id,
            AssuranceChoice choice,
            String reason,
            Set<ReturnId> unsettledNamed,
            DecisionSetting setting,
            long version,
            Actor by) {
        LearningPoint point = asked(id);
        int round = lockedRound(id);
        Optional<Assurance> before = forChange(id, version);
        before.ifPresent(Assurance::mustAwaitDecision);
        List<AgencyReturn> unsettled = unsettled(id);
        checkChoice(point, choice, unsettled, unsettledNamed, by);
        AssuranceOutcome outcome = choice.outcome();
        Decision minute = minutes.record(
                content(DecisionKind.ASSURANCE, id, choice, outcome.name(), outcome.label(), reason, unsettledNamed),
                agenciesOf(point),
                setting,
                by);
        before.ifPresentOrElse(
                there -> there.decide(minute, outcome, round),
                () -> assurances.save(new Assurance(id, minute, outcome, round)));
        events.publishEvent(new AssuranceDecided(
                id,
                round,
                minute.id(),
                outcome,
                minute.dateSet().orElse(null),
                unsettled.size(),
                minute.reason(),
                setting.meeting(),
                by,
                clock.instant()));
        if (outcome == AssuranceOutcome.GAP_ACCEPTED) {
            unsettled.forEach(open -> acceptGaps(open, minute.reason(), by));
        }
        return minute.id();
    }

    private void checkChoice(
            LearningPoint point,
            AssuranceChoice choice,
            List<AgencyReturn> unsettled,
            Set<ReturnId> unsettledNamed,
            Actor by) {
        AssuranceIsComplete.verdict(choice, agenciesOf(point), today())
                .and(UnsettledIsNamed.verdict(
                        unsettled.stream().map(AgencyReturn::id).collect(toSet()), unsettledNamed))
                .and(ownerDecidesNothing(point, by))
                .orThrow();
        if (choice.outcome() == AssuranceOutcome.ASSURED) {
            ChallengesAreAnswered.verdict(challenges.countByLearningPointAndStatus(point.id(), ChallengeStatus.OPEN))
                    .orThrow();
        }
    }

    private static Verdict ownerDecidesNothing(LearningPoint point, Actor by) {
        return by.reviewGroup()
                ? DeciderIsNotOfTheAgency.verdictOnOwner(by, Optional.ofNullable(point.ownerPost()))
                : Verdict.allow();
    }

    private void acceptGaps(AgencyReturn open, String reason, Actor by) {
        open.steps().stream()
                .filter(step -> !step.closed())
                .map(RungStep::rung)
                .toList()
                .forEach(rung -> returns.acceptGap(open.id(), rung, reason, by));
    }

    /**
     * Opens the round that "more needed" or "reopened" calls for, once for each such decision.
     *
     * @return whether agencies were asked; false when there is nothing to ask, or it has been asked
     */
    public boolean askMore(LearningPointId id, Actor by) {
        Assurance assurance = assurances.findById(id).orElse(null);
        if (assurance == null || !assurance.askMore()) {
            return false;
        }
        Decision decision = theDecision(assurance.decision());
        LearningPoint point = learningPoints.theLearningPoint(id);
        List<AskedAgency> agencies = stillThere(decision.agencies()).stream()
                .map(agency -> new AskedAgency(agency, decision.rungs(), audience(point, agency)))
                .toList();
        returns.ask(new AskRound(id, RoundKind.ASKING, decision.dateSet().orElse(null), agencies), by);
        return true;
    }

    /**
     * Asks the agencies named by "assured" for fresh evidence, when the re-check date has come; once.
     *
     * @return whether agencies were asked
     */
    public boolean askForRecheck(LearningPointId id, Actor by) {
        Assurance assurance = assurances.findById(id).orElse(null);
        if (assurance == null || !assurance.askForRecheck(today())) {
            return false;
        }
        Decision decision = theDecision(assurance.decision());
        LearningPoint point = learningPoints.theLearningPoint(id);
        List<AskedAgency> agencies = stillThere(decision.agencies()).stream()
                .map(agency -> new AskedAgency(agency, freshEvidence(point, agency), audience(point, agency)))
                .toList();
        returns.ask(new AskRound(id, RoundKind.RECHECK, null, agencies), by);
        return true;
    }

    /** Decides for the review group on a re-check. */
    public DecisionId decideRecheck(
            LearningPointId id,
            RecheckChoice choice,
            String reason,
            Set<ReturnId> unsettledNamed,
            DecisionSetting setting,
            long version,
            Actor by) {
        LearningPoint point = asked(id);
        int round = lockedRound(id);
        Assurance assurance = forChange(id, version).orElseThrow(() -> new NotFound("re-check"));
        assurance.mustBeInRecheck();
        AssuranceChoice.@Nullable MoreNeeded more =
                choice instanceof RecheckChoice.Reopened reopened ? reopened.more() : null;
        if (more != null) {
            AssuranceIsComplete.verdict(more, agenciesOf(point), today()).orThrow();
        }
        UnsettledIsNamed.verdict(unsettled(id).stream().map(AgencyReturn::id).collect(toSet()), unsettledNamed)
                .and(ownerDecidesNothing(point, by))
                .orThrow();
        RecheckOutcome outcome = choice.outcome();
        Decision minute = minutes.record(
                content(DecisionKind.RECHECK, id, more, outcome.name(), outcome.label(), reason, unsettledNamed),
                agenciesOf(point),
                setting,
                by);
        assurance.decideRecheck(minute, outcome, round);
        events.publishEvent(new RecheckDecided(
                id,
                round,
                minute.id(),
                outcome,
                minute.dateSet().orElse(null),
                minute.reason(),
                setting.meeting(),
                by,
                clock.instant()));
        return minute.id();
    }

    /** Puts the re-check of an assured learning point to another day, today included (R6). */
    public void moveRecheck(LearningPointId id, LocalDate to, String reason, long version, Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
        DecisionHasAReason.verdict(reason).orThrow();
        if (to.isBefore(today())) {
            throw new Refusal("RecheckIsToCome", "The date of the re-check must be today or later", "recheckOn");
        }
        Assurance assurance = forChange(id, version).orElseThrow(() -> new NotFound("re-check"));
        moveRecheck(assurance, to, reason.strip(), by);
    }

    /** An upheld challenge brings the re-check of an assured learning point forward to today. */
    void lookAgainNow(LearningPointId id, String reason, Actor by) {
        assurances
                .findById(id)
                .filter(assurance -> assurance.status() == AssuranceStatus.ASSURED)
                .ifPresent(assurance -> moveRecheck(assurance, today(), reason, by));
    }

    private void moveRecheck(Assurance assurance, LocalDate to, String reason, Actor by) {
        LocalDate from = assurance.moveRecheck(to);
        events.publishEvent(new RecheckMoved(assurance.learningPoint(), from, to, reason, by, clock.instant()));
    }

    /** Where a learning point stands; empty before the first decision. For other modules, which have checked the scope. */
    @Transactional(readOnly = true)
    public Optional<Assurance> theAssuranceOf(LearningPointId id) {
        return assurances.findById(id);
    }

    /** The learning points on which the review group has said its last word. */
    @Transactional(readOnly = true)
    public Set<LearningPointId> ended() {
        return assurances.findByStatusIn(Set.of(AssuranceStatus.GAP_ACCEPTED, AssuranceStatus.SUSTAINED)).stream()
                .map(Assurance::learningPoint)
                .collect(toUnmodifiableSet());
    }

    /** The returns that are not settled, which a decision has to name. For other modules, which have checked the scope. */
    @Transactional(readOnly = true)
    public List<AgencyReturn> unsettled(LearningPointId id) {
        return returns.theReturnsOf(id).stream()
                .filter(asked -> !asked.settled())
                .toList();
    }

    /** What was decided on a learning point and on what hangs on it, newest first. For those who read the review group's minutes. */
    @Transactional(readOnly = true)
    public Page<Decision> decisionsOn(LearningPointId id, Pageable page, Actor by) {
        by.mustReadDecisions();
        return decisions.findByLearningPointOrderByRecordedAtDesc(id, page).map(Decision::loaded);
    }

    /** What was decided on the days of a period, by what was recorded by a moment. For other modules, which have checked the scope. */
    @Transactional(readOnly = true)
    public List<Decision> theDecisions(LocalDate from, LocalDate to, Instant recordedBy) {
        return decisions.findByDecidedOnBetweenAndRecordedAtLessThanEqual(from, to, recordedBy);
    }

    private LearningPoint asked(LearningPointId id) {
        LearningPoint point = learningPoints.theLearningPoint(id);
        if (point.status() != LearningPointStatus.AGREED || returns.currentRound(id) == 0) {
            throw new Refusal(
                    "AgenciesWereAsked", "Nobody has been asked about this yet, so there is nothing to decide", null);
        }
        return point;
    }

    /** Keeps a round from settling, and another decision from being taken, until this transaction ends. */
    private int lockedRound(LearningPointId id) {
        int round = returns.currentRound(id);
        returns.isRoundSettled(id, round);
        return round;
    }

    private Optional<Assurance> forChange(LearningPointId id, long version) {
        Optional<Assurance> assurance = assurances.findById(id);
        Stale.check(version, assurance.map(Assurance::version).orElse(0L));
        return assurance;
    }

    private Decision theDecision(DecisionId id) {
        return decisions.findById(id).orElseThrow(() -> new NotFound("decision"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Set<AgencyId> stillThere(Set<AgencyId> agencies) {
        return agencies.stream().map(directory::successorOf).map(Agency::id).collect(toSet());
    }

    private static Set<AgencyId> agenciesOf(LearningPoint point) {
        return point.asked().stream().map(AskedAgency::agency).collect(toSet());
    }

    private static @Nullable Integer audience(LearningPoint point, AgencyId agency) {
        return point.asked().stream()
                .filter(asked -> asked.agency().equals(agency))
                .map(AskedAgency::audience)
                .findFirst()
                .orElse(null);
    }

    /** Fresh evidence is of changed practice; of an agency that was not asked that far, of its highest rung. */
    private static Set<Rung> freshEvidence(LearningPoint point, AgencyId agency) {
        Set<Rung> rungs = point.asked().stream()
                .filter(asked -> asked.agency().equals(agency))
                .findFirst()
                .map(AskedAgency::rungs)
                .orElse(Set.of());
        if (rungs.isEmpty() || rungs.contains(Rung.PRACTICE_CHANGED)) {
            return Set.of(Rung.PRACTICE_CHANGED);
        }
        return Set.of(
                EnumSet.copyOf(rungs).stream().reduce((lower, higher) -> higher).orElseThrow());
    }

    private static DecisionContent content(
            DecisionKind kind,
            LearningPointId id,
            @Nullable AssuranceChoice choice,
            String outcome,
            String label,
            String reason,
            Set<ReturnId> unsettled) {
        LocalDate date = null;
        Set<AgencyId> agencies = Set.of();
        Set<Rung> rungs = Set.of();
        if (choice instanceof AssuranceChoice.Assured assured) {
            date = assured.recheckOn();
            agencies = assured.recheckAgencies();
        } else if (choice instanceof AssuranceChoice.MoreNeeded more) {
            date = more.dueOn();
            agencies = more.agencies();
            rungs = more.rungs();
        }
        return new DecisionContent(
                kind, id.value(), id, null, outcome, label, reason.strip(), date, agencies, rungs, unsettled);
    }
}
