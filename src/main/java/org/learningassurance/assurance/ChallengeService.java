package org.learningassurance.assurance;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The independent scrutineer's challenges of judgements. The review group must answer each, in a minute like its decisions. */
@Service
@Transactional
public class ChallengeService {

    private final Challenges challenges;
    private final Decisions decisions;
    private final Minutes minutes;
    private final AssuranceService assurance;
    private final ReturnService returns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChallengeService(
            Challenges challenges,
            Decisions decisions,
            Minutes minutes,
            AssuranceService assurance,
            ReturnService returns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.challenges = challenges;
        this.decisions = decisions;
        this.minutes = minutes;
        this.assurance = assurance;
        this.returns = returns;
        this.events = events;
        this.clock = clock;
    }

    /** Doubts how a rung of one agency was judged or closed. */
    public ChallengeId challengeJudgement(ReturnId id, Rung rung, String reason, Actor by) {
        mayChallenge(by, reason);
        AgencyReturn agencyReturn = returns.theReturn(id);
        if (!agencyReturn.rungs().contains(rung)) {
            throw new NotFound("judgement");
        }
        Disposition disposition = agencyReturn.step(rung).disposition();
        if (!disposition.closed() && disposition != Disposition.NOT_YET_CHANGED) {
            throw new Refusal(
                    "JudgementIsThere", "This has not been judged yet, so there is nothing to challenge", null);
        }
        checkOnce(challenges.existsByAgencyReturnAndRungAndStatus(id, rung, ChallengeStatus.OPEN));
        return raise(
                Challenge.Challenged.rung(agencyReturn.learningPoint(), id, agencyReturn.agency(), rung), reason, by);
    }

    /** Doubts a decision of the review group. */
    public ChallengeId challengeDecision(DecisionId id, String reason, Actor by) {
        mayChallenge(by, reason);
        Decision decision = decisions.findById(id).orElseThrow(() -> new NotFound("decision"));
        if (decision.kind() == DecisionKind.CHALLENGE) {
            throw new Refusal(
                    "ChallengeIsAnswered", "Challenge the judgement itself, not the answer to a challenge", null);
        }
        checkOnce(challenges.existsByChallengedAndStatus(id, ChallengeStatus.OPEN));
        return raise(Challenge.Challenged.decision(decision), reason, by);
    }

    private ChallengeId raise(Challenge.Challenged target, String reason, Actor by) {
        Challenge challenge = challenges.save(new Challenge(target, reason.strip(), by, clock.instant()));
        events.publishEvent(new JudgementChallenged(
                challenge.id(),
                target.learningPoint(),
                target.agencyReturn(),
                target.agency(),
                target.rung(),
                challenge.reason(),
                by,
                challenge.raisedAt()));
        return challenge.id();
    }

    /**
     * Answers a challenge for the review group. One that is upheld brings the re-check of an assured learning point forward to
     * today.
     *
     * @param upheld whether the judgement is to be looked at again; else it stands
     * @param reason the answer
     */
    public void answer(ChallengeId id, boolean upheld, String reason, DecisionSetting setting, long version, Actor by) {
        Challenge challenge = find(id);
        Stale.check(version, challenge.version());
        challenge.mustBeOpen();
        ChallengeStatus how = upheld ? ChallengeStatus.UPHELD : ChallengeStatus.STANDS;
        Set<AgencyId> concerned = challenge.agency().map(Set::of).orElse(Set.of());
        DecisionContent content = new DecisionContent(
                DecisionKind.CHALLENGE,
                id.value(),
                challenge.learningPoint(),
                challenge.agency().orElse(null),
                how.name(),
                how.label(),
                reason.strip(),
                null,
                Set.of(),
                Set.of(),
                Set.of());
        Decision minute = minutes.record(content, concerned, setting, by);
        challenge.answer(how, minute.id());
        events.publishEvent(new ChallengeAnswered(
                id,
                challenge.learningPoint(),
                challenge.agencyReturn().orElse(null),
                challenge.agency().orElse(null),
                challenge.rung().orElse(null),
                how,
                minute.reason(),
                by,
                clock.instant()));
        if (upheld) {
            assurance.lookAgainNow(challenge.learningPoint(), minute.reason(), by);
        }
    }

    /** Every challenge of a learning point, newest first. */
    @Transactional(readOnly = true)
    public List<Challenge> of(LearningPointId point, Actor by) {
        by.mustReadDecisions();
        return challenges.findByLearningPointOrderByRaisedAtDesc(point);
    }

    /** What the review group has to answer, oldest first. */
    @Transactional(readOnly = true)
    public List<Challenge> unanswered(Actor by) {
        by.mustReadDecisions();
        return challenges.findByStatusOrderByRaisedAt(ChallengeStatus.OPEN);
    }

    @Transactional(readOnly = true)
    public Challenge get(ChallengeId id, Actor by) {
        by.mustReadDecisions();
        return find(id);
    }

    /** A decision that is challenged, or that answers a challenge. */
    @Transactional(readOnly = true)
    public Decision decision(DecisionId id, Actor by) {
        by.mustReadDecisions();
        return decisions
                .findById(id)
                .orElseThrow(() -> new NotFound("decision"))
                .loaded();
    }

    private Challenge find(ChallengeId id) {
        return challenges.findById(id).orElseThrow(() -> new NotFound("challenge"));
    }

    private static void checkOnce(boolean open) {
        if (open) {
            throw new Refusal(
                    "ChallengedOnce", "This is challenged already, and the review group has yet to answer", null);
        }
    }

    private static void mayChallenge(Actor by, String reason) {
        by.must(Role.SCRUTINEER);
        DecisionHasAReason.verdict(reason).orThrow();
    }
}
