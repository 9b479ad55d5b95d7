package org.learningassurance.dissemination;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agency returns: asking, answering, judging, and closing by decision. No method writes the learning point's row, and none but
 * asking and settling the round's, so that returns of one learning point never wait for each other.
 */
@Service
@Transactional
public class ReturnService {

    private final AgencyReturns returns;
    private final RungClaims claims;
    private final ReturnRequests requests;
    private final ReturnDrafts drafts;
    private final RoundKeeper rounds;
    private final ClaimReader reader;
    private final AgencyPosts posts;
    private final AgencyDates dates;
    private final EvidenceService evidence;
    private final StopService stops;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnService(
            AgencyReturns returns,
            RungClaims claims,
            ReturnRequests requests,
            ReturnDrafts drafts,
            RoundKeeper rounds,
            ClaimReader reader,
            AgencyPosts posts,
            AgencyDates dates,
            EvidenceService evidence,
            StopService stops,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.claims = claims;
        this.requests = requests;
        this.drafts = drafts;
        this.rounds = rounds;
        this.reader = reader;
        this.posts = posts;
        this.dates = dates;
        this.evidence = evidence;
        this.stops = stops;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the next round of a learning point. What an agency still owed of the same rungs to an earlier round is superseded.
     *
     * @return the number of the round, from 1
     */
    public int ask(AskRound ask, Actor by) {
        mustDecideOrBeTheClock(by);
        return rounds.open(ask, by);
    }

    /** Asks one more agency in the current round. A round that is settled already stays settled. */
    public ReturnId askOne(LearningPointId learningPoint, AskedAgency agency, Actor by) {
        mustDecideOrBeTheClock(by);
        return rounds.openOne(learningPoint, agency, by).id();
    }

    /** The number of the last round; 0 when nobody has been asked. */
    @Transactional(readOnly = true)
    public int currentRound(LearningPointId learningPoint) {
        return rounds.current(learningPoint);
    }

    /** Whether the round is settled; keeps whoever would settle it waiting until the caller's transaction ends. */
    public boolean isRoundSettled(LearningPointId learningPoint, int round) {
        return rounds.isSettled(learningPoint, round);
    }

    /**
     * Settles the round when its last return is settled. To be asked after that return's own commit.
     *
     * @return true for the one caller who settled it
     */
    public boolean trySettle(LearningPointId learningPoint, int round) {
        return rounds.trySettle(learningPoint, round);
    }

    /**
     * An agency claims a rung. Below the target, a claim of dissemination is kept as a progress report and the rung stays open.
     *
     * @param version of the return as the form read it
     */
    public ClaimId claim(ReturnId id, Claim claim, long version, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        PostId post = posts.speaksFor(agencyReturn.agency(), by);
        Stale.check(version, agencyReturn.version());
        List<EvidenceItem> items = evidence.of(agencyReturn.agency(), claim.evidence());
        Doing doing = Doing.now(by, clock);
        ClaimRules.objections(agencyReturn, claim, items, doing.today()).forEach(Verdict::orThrow);
        RungClaim made = agencyReturn.claim(
                claim, post, reader.read(agencyReturn, claim, items), dates.of(agencyReturn.agency()), doing);
        entities.persist(made);
        drafts.findByAgencyReturnAndRung(id, claim.rung()).ifPresent(drafts::delete);
        publish(agencyReturn);
        return made.id();
    }

    /** All returns of a learning point that the actor may see, by round. */
    @Transactional(readOnly = true)
    public List<AgencyReturn> returnsOf(LearningPointId learningPoint, Actor by) {
        return returns.findByLearningPointOrderByRoundAscIdAsc(learningPoint).stream()
                .filter(found -> by.sees(found.agency()))
                .toList();
    }

    /** The claim that waits for judgement. For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public Optional<RungClaim> openClaim(ReturnId id) {
        return claims.findByAgencyReturnAndState(id, ClaimState.AWAITING).stream()
                .findFirst();
    }

    /** Judges the claim that waits at a rung (R5: not the claimant's post or agency). */
    public void judge(ReturnId id, Rung rung, Judgement judgement, long version, Actor by) {
        JudgeHasTheRole.must(by);
        AgencyReturn agencyReturn = find(id, by);
        Stale.check(version, agencyReturn.version());
        RungClaim claim =
                agencyReturn.step(rung).claim().flatMap(claims::findById).orElseThrow(() -> new NotFound("claim"));
        if (claim.judgedBy() == JudgedBy.REVIEW_GROUP) {
            by.must(Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
        }
        agencyReturn.judge(claim, judgement, dates.of(agencyReturn.agency()), Doing.now(by, clock));
        publish(agencyReturn);
    }

    /** @param reason why the learning point does not apply to the agency */
    public void answerNotForUs(ReturnId id, String reason, long version, Actor by) {
        answerOtherwise(id, RequestKind.NOT_FOR_US, reason, null, Set.of(), version, by);
    }

    /** @param reason why the agency will not do what is asked */
    public void decline(ReturnId id, String reason, long version, Actor by) {
        answerOtherwise(id, RequestKind.DECLINED, reason, null, Set.of(), version, by);
    }

    /** @param instead what the agency does instead for the rung that is asked next */
    public void offerAlternative(ReturnId id, String instead, long version, Actor by) {
        answerOtherwise(id, RequestKind.ALTERNATIVE, instead, null, Set.of(), version, by);
    }

    /** A first extension by up to the configured number of working days is granted at once; others are considered. */
    public void needLonger(ReturnId id, @Nullable LocalDate until, String reason, long version, Actor by) {
        answerOtherwise(id, RequestKind.NEED_LONGER, reason, until, Set.of(), version, by);
    }

    /**
     * Answers the rung that is asked next with something else than a claim.
     *
     * @param until the day asked for, when the agency needs longer
     * @param barriers codes of what stopped the agency; may be empty
     */
    public void answerOtherwise(
            ReturnId id,
            RequestKind kind,
            String reason,
            @Nullable LocalDate until,
            Set<String> barriers,
            long version,
            Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        PostId post = posts.speaksFor(agencyReturn.agency(), by);
        Stale.check(version, agencyReturn.version());
        Doing doing = Doing.now(by, clock);
        ReturnRequest made =
                agencyReturn.request(new Request(kind, reason, until), post, dates.of(agencyReturn.agency()), doing);
        entities.persist(made);
        publish(agencyReturn);
        if (!barriers.isEmpty()) {
            stops.keep(agencyReturn, made.rung(), new Stopped(barriers, made.reason()), made.id(), post, doing);
        }
    }

    /** Answers the request that waits at a return. @param reason needed when not agreed (R6) */
    public void consider(ReturnId id, boolean agreed, String reason, long version, Actor by) {
        JudgeHasTheRole.must(by);
        AgencyReturn agencyReturn = find(id, by);
        Stale.check(version, agencyReturn.version());
        ReturnRequest waiting = agencyReturn
                .waitingRequest()
                .flatMap(requests::findById)
                .orElseThrow(() -> Verdicts.refusal("RequestAwaitsAnAnswer", "This request has been answered already"));
        agencyReturn.consider(waiting, agreed, reason.strip(), dates.of(agencyReturn.agency()), Doing.now(by, clock));
        publish(agencyReturn);
    }

    /** Sets another due date for a rung, by decision. A later one counts as a slip. */
    public void moveDueDate(ReturnId id, Rung rung, LocalDate newDue, String reason, Actor by) {
        decide(id, by, (agencyReturn, doing) -> agencyReturn.moveDueDate(rung, newDue, reason.strip(), doing));
    }

    /** Closes one rung that was not reached; the rungs above it are asked on. */
    public void acceptGap(ReturnId id, Rung rung, String reason, Actor by) {
        decide(
                id,
                by,
                (agencyReturn, doing) ->
                        agencyReturn.acceptGap(rung, reason.strip(), dates.of(agencyReturn.agency()), doing));
    }

    /** Closes all that is open, because the rung was never answered. An agency that has answered is never closed so (R7). */
    public void closeNoResponse(ReturnId id, Rung rung, String reason, Actor by) {
        decide(
                id,
                by,
                (agencyReturn, doing) ->
                        agencyReturn.closeUnanswered(rung, reason.strip(), dates.of(agencyReturn.agency()), doing));
    }

    private void decide(ReturnId id, Actor by, BiConsumer<AgencyReturn, Doing> decision) {
        by.must(
                Role.BUSINESS_UNIT,
                Role.BUSINESS_UNIT_MANAGER,
                Role.REVIEW_GROUP_MEMBER,
                Role.REVIEW_GROUP_CHAIR,
                Role.EXECUTIVE);
        AgencyReturn agencyReturn = find(id, by);
        JudgeIsNotTheClaimant.checkAgency(by, agencyReturn.agency()).orThrow();
        decision.accept(agencyReturn, Doing.now(by, clock));
        claims.closeOvertaken(agencyReturn);
        publish(agencyReturn);
    }

    /** Closes every open rung of a learning point, in all rounds, because it is withdrawn or superseded. */
    public void closeAll(LearningPointId learningPoint, Disposition to, String reason, Actor by) {
        mustDecideOrBeTheClock(by);
        Doing doing = Doing.now(by, clock);
        List<AgencyReturn> open = returns.findByLearningPointAndSettledAtIsNull(learningPoint);
        Map<AgencyId, DueDates> datesOf =
                dates.of(open.stream().map(AgencyReturn::agency).toList());
        for (AgencyReturn agencyReturn : open) {
            agencyReturn.close(
                    Set.copyOf(agencyReturn.rungs()),
                    to,
                    reason.strip(),
                    Verdicts.present(datesOf.get(agencyReturn.agency())),
                    doing);
            claims.closeOvertaken(agencyReturn);
        }
        entities.flush();
        open.forEach(this::publish);
    }

    /** For other modules, which have checked the actor's scope themselves. @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public AgencyReturn theReturn(ReturnId id) {
        return returns.findById(id).orElseThrow(() -> new NotFound("return"));
    }

    /** Every return of a learning point, by round. For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public List<AgencyReturn> theReturnsOf(LearningPointId learningPoint) {
        return returns.findByLearningPointOrderByRoundAscIdAsc(learningPoint);
    }

    /** Every return of which something is still asked. For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public List<AgencyReturn> unsettled() {
        return returns.findBySettledAtIsNull();
    }

    /** Claims as they were made. For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public List<RungClaim> theClaims(Collection<ClaimId> ids) {
        return claims.findAllById(ids);
    }

    /** Whose judgement the claim needs that waits at a return; empty when none waits. */
    @Transactional(readOnly = true)
    public Optional<JudgedBy> awaitedJudge(ReturnId id) {
        return claims.findByAgencyReturnAndState(id, ClaimState.AWAITING).stream()
                .map(RungClaim::judgedBy)
                .findFirst();
    }

    /** The rung that the agency is to answer next; empty when nothing more is asked. */
    @Transactional(readOnly = true)
    public Optional<Rung> nextAskedRung(ReturnId id) {
        return theReturn(id).nextAskedRung();
    }

    private AgencyReturn find(ReturnId id, Actor by) {
        return returns.findById(id).filter(found -> by.sees(found.agency())).orElseThrow(() -> new NotFound("return"));
    }

    private void publish(AgencyReturn changed) {
        changed.drain().forEach(events::publishEvent);
    }

    private static void mustDecideOrBeTheClock(Actor by) {
        if (!by.isClock()) {
            JudgeHasTheRole.must(by);
        }
    }
}
