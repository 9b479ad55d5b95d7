package org.learningassurance.learning;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.ReferenceNumbers;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learning points: the business unit drafts and revises them, the review group agrees or returns them, and both may end them.
 * Whoever reads them gets aggregates with all their collections loaded.
 */
@Service
@Transactional
public class LearningPointService {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "ref");

    private final LearningPoints learningPoints;
    private final AskedByDefault askedByDefault;
    private final ReviewService reviews;
    private final LearningSources sources;
    private final DirectoryService directory;
    private final ReferenceNumbers references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LearningPointService(
            LearningPoints learningPoints,
            AskedByDefault askedByDefault,
            ReviewService reviews,
            LearningSources sources,
            DirectoryService directory,
            ReferenceNumbers references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.learningPoints = learningPoints;
        this.askedByDefault = askedByDefault;
        this.reviews = reviews;
        this.sources = sources;
        this.directory = directory;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down a new learning point, for the review group to agree. Rungs that are left open become the agency kind's default. */
    public LearningPointId draft(LearningPointDraft draft, Actor by) {
        mustBeBusinessUnit(by);
        LearningPointDraft complete = complete(draft);
        LearningPoint learningPoint = learningPoints.save(
                new LearningPoint(LearningPointId.next(), references.next("LP"), complete, by, clock.instant()));
        events.publishEvent(new LearningPointDrafted(
                learningPoint.id(),
                learningPoint.ref(),
                learningPoint.kind(),
                withinThePartnership(learningPoint),
                by,
                clock.instant()));
        return learningPoint.id();
    }

    /**
     * Changes a draft. One that the review group had returned goes before it again.
     *
     * @param version of the learning point as the form read it
     */
    public void revise(LearningPointId id, LearningPointDraft draft, long version, Actor by) {
        mustBeBusinessUnit(by);
        LearningPoint learningPoint = forChange(id, version);
        boolean wasReturned = learningPoint.status() == LearningPointStatus.RETURNED;
        learningPoint.revise(complete(draft), by);
        events.publishEvent(new LearningPointRevised(
                id, learningPoint.ref(), wasReturned, withinThePartnership(learningPoint), by, clock.instant()));
    }

    /** Agrees a learning point for the review group: complete (R2) and somebody else's (R5). */
    public void agree(LearningPointId id, long version, Actor by) {
        mustBeReviewGroup(by);
        LearningPoint learningPoint = forChange(id, version);
        learningPoint.agree(by, today());
        events.publishEvent(new LearningPointAgreed(
                id,
                learningPoint.ref(),
                learningPoint.priorityOrStandard(),
                learningPoint.asked().size(),
                learningPoint.urgentWithoutBrief(),
                sourcesOf(learningPoint),
                by,
                clock.instant()));
    }

    public void returnForWork(LearningPointId id, String reason, long version, Actor by) {
        mustBeReviewGroup(by);
        ReasonIsGiven.judge(reason, "Give the reason. It is kept and shown", TextsFit.REASON, "reason")
                .orThrow();
        LearningPoint learningPoint = forChange(id, version);
        learningPoint.returnForWork(reason.strip());
        events.publishEvent(new LearningPointReturned(
                id, learningPoint.ref(), reason.strip(), withinThePartnership(learningPoint), by, clock.instant()));
    }

    /** Ends a learning point; nobody is asked about it any more. */
    public void withdraw(LearningPointId id, String reason, long version, Actor by) {
        mustBeBusinessUnitOrReviewGroup(by);
        ReasonIsGiven.judge(reason, "Give the reason. It is kept and shown", TextsFit.REASON, "reason")
                .orThrow();
        LearningPoint learningPoint = forChange(id, version);
        learningPoint.withdraw(reason.strip(), today());
        events.publishEvent(new LearningPointWithdrawn(
                id, learningPoint.ref(), reason.strip(), sourcesOf(learningPoint), by, clock.instant()));
    }

    /** Ends a learning point because another one says it better. */
    public void supersede(LearningPointId id, LearningPointId successor, String reason, long version, Actor by) {
        mustBeBusinessUnitOrReviewGroup(by);
        ReasonIsGiven.judge(reason, "Give the reason. It is kept and shown", TextsFit.REASON, "reason")
                .orThrow();
        LearningPoint learningPoint = forChange(id, version);
        LearningPoint next = find(successor);
        learningPoint.supersede(next, reason.strip(), today());
        List<Subject> about = Stream.concat(Stream.of(Subject.of(successor)), sourcesOf(learningPoint).stream())
                .toList();
        events.publishEvent(new LearningPointSuperseded(
                id, learningPoint.ref(), successor, next.ref(), reason.strip(), about, by, clock.instant()));
    }

    /** Asks one more agency about an agreed learning point, from the first rung on. */
    public void addAgency(LearningPointId id, AskedAgency agency, Actor by) {
        mustBeBusinessUnit(by);
        LearningPoint learningPoint = find(id);
        AskedAgency asked = askedByDefault.complete(agency);
        learningPoint.alsoAsk(asked);
        events.publishEvent(new AgencyToBeAsked(id, learningPoint.ref(), asked, by, clock.instant()));
    }

    /** @throws NotFound when there is none, or none that the actor may see */
    @Transactional(readOnly = true)
    public LearningPoint get(LearningPointId id, Actor by) {
        return seen(find(id), by);
    }

    /** @param address the reference (LP-0007) or the id, as they stand in addresses */
    @Transactional(readOnly = true)
    public LearningPoint get(String address, Actor by) {
        return learningPoints
                .findByRef(address)
                .map(learningPoint -> seen(learningPoint, by))
                .orElseGet(() -> get(LearningPointId.of(address), by));
    }

    /** All that match and that the actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<LearningPoint> list(LearningPointFilter filter, Actor by) {
        return learningPoints.findAll(Visible.through(filter).and(visibleTo(by)), NEWEST_FIRST).stream()
                .map(LearningPoint::loaded)
                .toList();
    }

    /**
     * Those to choose from, newest first: what has not ended, and what was chosen before.
     *
     * @param chosen stays to be chosen, ended or not
     */
    @Transactional(readOnly = true)
    public List<LearningPoint> choices(Collection<LearningPointId> chosen, Actor by) {
        return list(LearningPointFilter.all(), by).stream()
                .filter(each -> !each.status().ended() || chosen.contains(each.id()))
                .toList();
    }

    /** One page of {@link #list}. */
    @Transactional(readOnly = true)
    public Page<LearningPoint> list(LearningPointFilter filter, Pageable page, Actor by) {
        return learningPoints
                .findAll(Visible.through(filter).and(visibleTo(by)), page)
                .map(LearningPoint::loaded);
    }

    /** What keeps the learning point from being agreed (R2), in the order of the form; empty when it is ready. */
    @Transactional(readOnly = true)
    public List<Verdict> gaps(LearningPointId id, Actor by) {
        return AgreementPolicy.gapsOf(get(id, by));
    }

    /** The same of a draft that is not saved yet. */
    @Transactional(readOnly = true)
    public List<Verdict> gaps(LearningPointDraft draft, Actor by) {
        mustBeBusinessUnit(by);
        LearningPoint asItWouldBe =
                new LearningPoint(LearningPointId.next(), "", withDefaultRungs(draft), by, clock.instant());
        return AgreementPolicy.gapsOf(asItWouldBe);
    }

    /** For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public LearningPoint theLearningPoint(LearningPointId id) {
        return find(id).loaded();
    }

    /** As {@link #theLearningPoint}, for whoever asks for many of its returns one by one: what it costs does not grow with its agencies. */
    @Transactional(readOnly = true)
    public LearningPointOutline theOutline(LearningPointId id) {
        LearningPoint found = find(id);
        return new LearningPointOutline(found.id(), found.ref(), found.priorityOrStandard());
    }

    /** Those that are neither withdrawn nor superseded. */
    @Transactional(readOnly = true)
    public Set<LearningPointId> standing() {
        return learningPoints
                .findByStatusNotIn(Arrays.stream(LearningPointStatus.values())
                        .filter(LearningPointStatus::ended)
                        .toList())
                .stream()
                .map(LearningPoint::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that come from any of the reviews. */
    @Transactional(readOnly = true)
    public Set<LearningPointId> theLearningPointsFrom(Set<ReviewId> reviews) {
        return learningPoints.comingFrom(reviews).stream()
                .map(LearningPoint::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As {@link #theLearningPoint}, for many at once; what is not there is left out. */
    @Transactional(readOnly = true)
    public Map<LearningPointId, LearningPoint> theLearningPoints(Collection<LearningPointId> ids) {
        return learningPoints.findAllById(ids).stream()
                .map(LearningPoint::loaded)
                .collect(toMap(LearningPoint::id, Function.identity()));
    }

    private LearningPointDraft complete(LearningPointDraft draft) {
        DraftPolicy.require(draft);
        sources.mustBeThere(draft.reviews(), draft.themes());
        if (draft.ownerPost() != null) {
            directory.post(draft.ownerPost());
        }
        return withDefaultRungs(draft);
    }

    private LearningPointDraft withDefaultRungs(LearningPointDraft draft) {
        return draft.withAsked(
                draft.asked().stream().map(askedByDefault::complete).toList());
    }

    private LearningPoint forChange(LearningPointId id, long version) {
        LearningPoint learningPoint = find(id);
        Stale.check(version, learningPoint.version());
        return learningPoint;
    }

    private LearningPoint find(LearningPointId id) {
        return learningPoints.findById(id).orElseThrow(LearningPointService::notFound);
    }

    private Specification<LearningPoint> visibleTo(Actor by) {
        return Visible.to(by, Visible.onlyWhatIsPublished(by) ? reviews.underEmbargo() : Set.of());
    }

    private LearningPoint seen(LearningPoint learningPoint, Actor by) {
        if (!learningPoints.exists(visibleTo(by).and(Visible.one(learningPoint.id())))) {
            throw notFound();
        }
        return learningPoint.loaded();
    }

    private static NotFound notFound() {
        return new NotFound("learning point");
    }

    private static List<Subject> sourcesOf(LearningPoint learningPoint) {
        return Stream.concat(
                        learningPoint.reviews().stream().map(Subject::of),
                        learningPoint.themes().stream().map(Subject::of))
                .toList();
    }

    /** What is said of it before it is agreed: agencies learn of it only then. */
    private static List<Subject> withinThePartnership(LearningPoint learningPoint) {
        return Stream.concat(Stream.of(Subject.partnershipOnly()), sourcesOf(learningPoint).stream())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void mustBeBusinessUnit(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }

    private static void mustBeReviewGroup(Actor by) {
        by.must(Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }

    private static void mustBeBusinessUnitOrReviewGroup(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }
}
