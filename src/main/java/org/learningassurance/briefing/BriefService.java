package org.learningassurance.briefing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.ReferenceNumbers;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Briefs from draft to issue. The business unit writes and issues them; the business unit or the review group approves, never
 * somebody who wrote any of the words (R5).
 */
@Service
@Transactional
public class BriefService {

    private static final String SERIES = "LB";
    private static final Pattern IS_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "brief");

    private final Briefs briefs;
    private final BriefVersions versions;
    private final BriefWaits waits;
    private final BriefScopes scopes;
    private final LearningPointService learning;
    private final LearningSources sources;
    private final ReferenceNumbers references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefService(
            Briefs briefs,
            BriefVersions versions,
            BriefWaits waits,
            BriefScopes scopes,
            LearningPointService learning,
            LearningSources sources,
            ReferenceNumbers references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.briefs = briefs;
        this.versions = versions;
        this.waits = waits;
        this.scopes = scopes;
        this.learning = learning;
        this.sources = sources;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a brief.
     *
     * @param review the review whose learning it tells, or null when it has none
     * @return its first version
     */
    public BriefVersionId draft(BriefText text, @Nullable ReviewId review, Actor by) {
        mustWrite(by);
        check(text);
        if (review != null) {
            sources.mustBeThere(Set.of(review), Set.of());
        }
        Brief brief = briefs.save(new Brief(BriefId.next(), references.next(SERIES), review));
        BriefVersion first =
                versions.save(new BriefVersion(BriefVersionId.next(), brief, text, by.whoever(), clock.instant()));
        events.publishEvent(drafted(brief, first, by));
        return first.id();
    }

    /** Changes the words of a version that is being written. Whoever does so can no longer approve it. */
    public void revise(BriefVersionId id, BriefText text, long version, Actor by) {
        mustWrite(by);
        BriefVersion revised = forChange(id, version);
        check(text);
        revised.revise(text, by.whoever());
        events.publishEvent(new BriefRevised(editionOf(revised), by, clock.instant()));
    }

    public void askApproval(BriefVersionId id, long version, Actor by) {
        mustWrite(by);
        BriefVersion asked = forChange(id, version);
        Instant now = clock.instant();
        asked.askApproval(now);
        events.publishEvent(new BriefApprovalAsked(editionOf(asked), by, now));
    }

    public void approve(BriefVersionId id, long version, Actor by) {
        mustApprove(by);
        BriefVersion approved = forChange(id, version);
        approved.approve(by.whoever(), today());
        events.publishEvent(new BriefApproved(editionOf(approved), by, clock.instant()));
    }

    /** @param reason what must be changed before it can be approved (R6) */
    public void returnForWork(BriefVersionId id, String reason, long version, Actor by) {
        mustApprove(by);
        BriefVersion returned = forChange(id, version);
        ReasonIsGiven.judge(reason, "Enter what must be changed before the brief can be approved", "reason")
                .orThrow();
        returned.returnForWork(reason, by.whoever());
        events.publishEvent(new BriefReturned(editionOf(returned), returned.reason(), by, clock.instant()));
    }

    /**
     * Issues an approved version. The learning points that it covers are held until this transaction ends, so that one which
     * arrives meanwhile asks again afterwards and finds the brief issued.
     */
    public void issue(BriefVersionId id, long version, Actor by) {
        mustWrite(by);
        BriefVersion issued = forChange(id, version);
        waits.lock(issued.covers());
        Instant now = clock.instant();
        issued.issue(now, today());
        versions.saveAndFlush(issued);
        events.publishEvent(new BriefIssued(editionOf(issued), issued.material(), issued.changeNote(), by, now));
    }

    /**
     * Begins the next version of a brief with the words of the one that is out.
     *
     * @param material whether agencies confirm again; a version is always material while none has been issued
     * @param changed what changes and why (R6)
     */
    public BriefVersionId newVersion(BriefId id, boolean material, String changed, Actor by) {
        mustWrite(by);
        Brief brief = briefs.lock(id).orElseThrow(BriefService::notFound);
        ReasonIsGiven.judge(changed, "Enter what changes and why", "changed").orThrow();
        BriefView all = new BriefView(brief, versions.findByBriefOrderByNumberDesc(id));
        boolean isMaterial = material || all.issued().isEmpty();
        BriefText words = all.issued().orElse(all.latest()).text();
        BriefVersion next =
                all.latest().next(BriefVersionId.next(), words, isMaterial, changed, by.whoever(), clock.instant());
        versions.save(next);
        events.publishEvent(drafted(brief, next, by));
        return next.id();
    }

    /** Gives up a version that was never issued. @param reason why (R6) */
    public void withdraw(BriefVersionId id, String reason, long version, Actor by) {
        mustWrite(by);
        BriefVersion withdrawn = forChange(id, version);
        ReasonIsGiven.judge(reason, "Enter why this version is withdrawn", "reason")
                .orThrow();
        withdrawn.withdraw(reason);
        events.publishEvent(new BriefWithdrawn(editionOf(withdrawn), withdrawn.reason(), by, clock.instant()));
    }

    /** @throws NotFound when there is none, or none that the actor may see: an agency sees issued versions only (R11) */
    @Transactional(readOnly = true)
    public BriefView get(BriefId id, Actor by) {
        return seen(theBrief(id), by);
    }

    /**
     * The brief at an address.
     *
     * @param address its reference, such as LB-0007, its id, or the id of one of its versions
     */
    @Transactional(readOnly = true)
    public BriefView get(String address, Actor by) {
        Optional<Brief> found = briefs.findByRef(address);
        if (found.isPresent() || !IS_ID.matcher(address).matches()) {
            return seen(found.orElseThrow(BriefService::notFound), by);
        }
        Optional<Brief> byId = briefs.findById(BriefId.of(address));
        return byId.isPresent() ? seen(byId.get(), by) : ofVersion(BriefVersionId.of(address), by);
    }

    /** The brief that a version belongs to. */
    @Transactional(readOnly = true)
    public BriefView ofVersion(BriefVersionId id, Actor by) {
        BriefView view = get(find(id).brief(), by);
        if (view.versions().stream().noneMatch(version -> version.id().equals(id))) {
            throw notFound();
        }
        return view;
    }

    /** The briefs that match, newest first, each with the newest version that the actor may see and no other. */
    @Transactional(readOnly = true)
    public Page<BriefView> list(BriefFilter filter, Pageable page, Actor by) {
        Page<BriefVersion> found = versions.findAll(
                BriefScope.newestSeen(scopes.of(by)).and(BriefScope.through(filter)),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST));
        Map<BriefId, Brief> byId = briefs
                .findAllById(found.stream().map(BriefVersion::brief).toList())
                .stream()
                .collect(toMap(Brief::id, Function.identity()));
        return found.map(version -> new BriefView(requireNonNull(byId.get(version.brief())), List.of(loaded(version))));
    }

    /** The briefs of which some version that the actor may see covers a learning point. */
    @Transactional(readOnly = true)
    public List<BriefView> covering(LearningPointId learningPoint, Actor by) {
        return views(briefs.covering(learningPoint), by).stream()
                .filter(view -> view.versions().stream()
                        .anyMatch(version -> version.covers().contains(learningPoint)))
                .toList();
    }

    /** The briefs of a review that the actor may see. */
    @Transactional(readOnly = true)
    public List<BriefView> of(ReviewId review, Actor by) {
        return views(briefs.findByReviewOrderByRef(review), by);
    }

    /** For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public BriefVersion theVersion(BriefVersionId id) {
        return loaded(find(id));
    }

    /** The versions to which something is still to be done. */
    @Transactional(readOnly = true)
    public Set<BriefVersionId> unfinished() {
        return versions
                .findByStatusNotIn(Arrays.stream(BriefStatus.values())
                        .filter(BriefStatus::finished)
                        .toList())
                .stream()
                .map(BriefVersion::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public Brief theBrief(BriefId id) {
        return briefs.findById(id).orElseThrow(BriefService::notFound);
    }

    /** The version of the brief for a learning point that was issued last; empty while none is out. */
    @Transactional(readOnly = true)
    public Optional<BriefVersionRef> issuedFor(LearningPointId learningPoint) {
        return issuedVersionsFor(learningPoint).stream().findFirst();
    }

    /** All issued versions that cover a learning point, the one issued last first. */
    @Transactional(readOnly = true)
    public List<BriefVersionRef> issuedVersionsFor(LearningPointId learningPoint) {
        return versions.issuedFor(learningPoint).stream().map(this::refOf).toList();
    }

    /** Those of the learning points for which a brief is out. */
    @Transactional(readOnly = true)
    public Set<LearningPointId> issuedAmong(Collection<LearningPointId> learningPoints) {
        if (learningPoints.isEmpty()) {
            return Set.of();
        }
        return versions.issuedForAnyOf(learningPoints).stream()
                .flatMap(version -> version.covers().stream())
                .filter(learningPoints::contains)
                .collect(toSet());
    }

    /**
     * Whether a brief for the learning point is out, asked by one who will wait for it if not. Until the caller's transaction ends
     * no brief is issued for the learning point, so that the one who waits is found waiting.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lockAndAskIssued(LearningPointId learningPoint) {
        waits.lock(Set.of(learningPoint));
        return versions.isIssuedFor(learningPoint);
    }

    private List<BriefView> views(List<Brief> found, Actor by) {
        BriefScope scope = scopes.of(by);
        return found.stream()
                .map(brief -> new BriefView(brief, visible(brief, scope)))
                .filter(view -> !view.versions().isEmpty())
                .toList();
    }

    private BriefView seen(Brief brief, Actor by) {
        List<BriefVersion> visible = visible(brief, scopes.of(by));
        if (visible.isEmpty()) {
            throw notFound();
        }
        return new BriefView(brief, visible);
    }

    private List<BriefVersion> visible(Brief brief, BriefScope scope) {
        return versions.findByBriefOrderByNumberDesc(brief.id()).stream()
                .map(BriefService::loaded)
                .filter(version -> scope.sees(brief, version))
                .toList();
    }

    private static BriefVersion loaded(BriefVersion version) {
        Hibernate.initialize(version.covers());
        Hibernate.initialize(version.writers());
        return version;
    }

    private BriefVersionRef refOf(BriefVersion version) {
        return new BriefVersionRef(
                version.id(),
                version.brief(),
                theBrief(version.brief()).ref(),
                version.number(),
                version.title(),
                version.issuedOn().orElseThrow(),
                version.material());
    }

    private void check(BriefText text) {
        BriefTextIsWellFormed.check(text).orThrow();
        if (learning.theLearningPoints(text.covers()).size() < text.covers().size()) {
            throw new NotFound("learning point");
        }
    }

    private BriefVersion forChange(BriefVersionId id, long version) {
        BriefVersion found = find(id);
        Stale.check(version, found.version());
        return found;
    }

    private BriefVersion find(BriefVersionId id) {
        return versions.findById(id).orElseThrow(BriefService::notFound);
    }

    private BriefDrafted drafted(Brief brief, BriefVersion version, Actor by) {
        return new BriefDrafted(BriefEdition.of(brief, version), version.changeNote(), by, version.draftedAt());
    }

    private BriefEdition editionOf(BriefVersion version) {
        return BriefEdition.of(theBrief(version.brief()), version);
    }

    private static NotFound notFound() {
        return new NotFound("brief");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void mustWrite(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }

    private static void mustApprove(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }
}
