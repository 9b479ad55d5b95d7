package org.learningassurance.dissemination;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms about a return ask before they are sent, and forms that were put aside. {@link ReturnService} asks it all again. */
@Service
@Transactional
public class ReturnForms {

    private final AgencyReturns returns;
    private final RungClaims claims;
    private final ReturnDrafts drafts;
    private final AgencyPosts posts;
    private final AgencyDates dates;
    private final EvidenceService evidence;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnForms(
            AgencyReturns returns,
            RungClaims claims,
            ReturnDrafts drafts,
            AgencyPosts posts,
            AgencyDates dates,
            EvidenceService evidence,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.claims = claims;
        this.drafts = drafts;
        this.posts = posts;
        this.dates = dates;
        this.evidence = evidence;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor speaks for the agency of the return, so that they can answer it. */
    @Transactional(readOnly = true)
    public boolean answers(ReturnId id, Actor by) {
        return posts.postOf(find(id, by).agency(), by).isPresent();
    }

    /** The agencies that the actor speaks for. */
    @Transactional(readOnly = true)
    public Set<AgencyId> answersFor(Actor by) {
        return by.agencies().stream()
                .filter(agency -> posts.postOf(agency, by).isPresent())
                .collect(Collectors.toSet());
    }

    /** The post of the return's agency that the actor holds and may have moved on from. */
    @Transactional(readOnly = true)
    public Optional<PostId> heldPost(ReturnId id, Actor by) {
        return posts.heldPost(find(id, by).agency(), by);
    }

    /** @throws NotAllowed when the actor does not speak for the agency of the return */
    @Transactional(readOnly = true)
    public void mustAnswer(ReturnId id, Actor by) {
        posts.speaksFor(find(id, by).agency(), by);
    }

    /** Whether a claim for the rung can be sent now, whatever it says: the rung is open, below it all is done, nothing waits. */
    @Transactional(readOnly = true)
    public Verdict mayClaim(ReturnId id, Rung rung, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        return RungAwaitsAClaim.check(agencyReturn.step(rung), LocalDate.now(clock))
                .and(RungBelowIsAccepted.check(agencyReturn, rung));
    }

    /** What stands against a claim, in the order of the form; empty when it can be made. */
    @Transactional(readOnly = true)
    public List<Verdict> objections(ReturnId id, Claim claim, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        List<EvidenceItem> items = evidence.of(agencyReturn.agency(), claim.evidence());
        return ClaimRules.objections(agencyReturn, claim, items, LocalDate.now(clock));
    }

    /** Puts a claim form aside as it was filled in, with all its gaps. */
    public void saveDraft(ReturnId id, Rung rung, Map<String, List<String>> fields, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        posts.speaksFor(agencyReturn.agency(), by);
        DraftIsShortEnough.check(fields).orThrow();
        Doing doing = Doing.now(by, clock);
        drafts.findByAgencyReturnAndRung(id, rung)
                .ifPresentOrElse(
                        there -> there.save(fields, doing),
                        () -> entities.persist(new ReturnDraft(id, rung, fields, doing)));
        events.publishEvent(new DraftSaved(agencyReturn.ref(), rung, by, doing.at()));
    }

    @Transactional(readOnly = true)
    public Optional<ReturnDraft> draft(ReturnId id, Rung rung, Actor by) {
        find(id, by);
        return drafts.findByAgencyReturnAndRung(id, rung);
    }

    /**
     * The agency's last claim of a rung, for a new form to be filled in from: of this return when there is one, else of another
     * learning point.
     */
    @Transactional(readOnly = true)
    public Optional<RungClaim> lastAnswer(ReturnId id, Rung rung, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        return claims.findByAgencyReturnOrderByClaimedAtDesc(id).stream()
                .filter(claim -> claim.rung() == rung)
                .findFirst()
                .or(() -> claims.lastOf(agencyReturn.agency(), rung, Limit.of(1)).stream()
                        .findFirst());
    }

    /** @throws NotAllowed when the actor holds no post that judges */
    public void mustJudge(Actor by) {
        JudgeHasTheRole.must(by);
    }

    /** Whether the actor may judge what waits at a return: not their own, their post's or their agency's (R5), and for them. */
    @Transactional(readOnly = true)
    public Verdict mayJudge(ReturnId id, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        if (!by.businessUnit() && !by.reviewGroup()) {
            return JudgeHasTheRole.refuse();
        }
        Optional<RungClaim> waiting = claims.findByAgencyReturnAndState(id, ClaimState.AWAITING).stream()
                .findFirst();
        if (waiting.isEmpty()) {
            return JudgeIsNotTheClaimant.checkAgency(by, agencyReturn.agency());
        }
        RungClaim claim = waiting.get();
        return JudgeHasTheRole.check(by, claim.judgedBy())
                .and(JudgeIsNotTheClaimant.check(by, claim.claimedBy(), claim.claimedFor(), agencyReturn.agency()));
    }

    /** When a rung would fall due again, were its claim returned today. */
    @Transactional(readOnly = true)
    public LocalDate dueOnceReturned(ReturnId id, Rung rung, Actor by) {
        AgencyReturn agencyReturn = find(id, by);
        return dates.of(agencyReturn.agency()).dueOnceReturned(agencyReturn.step(rung), LocalDate.now(clock));
    }

    private AgencyReturn find(ReturnId id, Actor by) {
        return returns.findById(id).filter(found -> by.sees(found.agency())).orElseThrow(() -> new NotFound("return"));
    }
}
