package org.learningassurance.dissemination;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Returns as pages and the API show them, within what the actor may see (R11). */
@Service
@Transactional(readOnly = true)
public class ReturnViews {

    private final AgencyReturns returns;
    private final RungClaims claims;
    private final ReturnRequests requests;
    private final LearningPointService learningPoints;
    private final DirectoryService directory;
    private final AgencyDates dates;
    private final EvidenceService evidence;
    private final BriefService briefs;
    private final SessionReach sessions;
    private final StopService stops;
    private final Clock clock;

    ReturnViews(
            AgencyReturns returns,
            RungClaims claims,
            ReturnRequests requests,
            LearningPointService learningPoints,
            DirectoryService directory,
            AgencyDates dates,
            EvidenceService evidence,
            BriefService briefs,
            SessionReach sessions,
            StopService stops,
            Clock clock) {
        this.returns = returns;
        this.claims = claims;
        this.requests = requests;
        this.learningPoints = learningPoints;
        this.directory = directory;
        this.dates = dates;
        this.evidence = evidence;
        this.briefs = briefs;
        this.sessions = sessions;
        this.stops = stops;
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or none that the actor may see */
    public ReturnView get(ReturnId id, Actor by) {
        return all(List.of(find(id, by))).get(0);
    }

    /** @throws NotFound when there is none, or none that the actor may see */
    public ReturnStory story(ReturnId id, Actor by) {
        AgencyReturn found = find(id, by);
        List<RungClaim> made = claims.findByAgencyReturnOrderByClaimedAtDesc(id);
        List<ReturnRequest> asked = requests.findByAgencyReturnOrderByMadeAtDesc(id);
        Map<PersonId, String> names = names();
        Map<EvidenceId, EvidenceView> items = evidenceOf(made);
        return new ReturnStory(
                all(List.of(found)).get(0),
                found.briefVersion().map(this::brief).orElse(null),
                made.stream().map(claim -> claimView(claim, names, items)).toList(),
                asked.stream()
                        .map(request -> requestView(request, found, names))
                        .toList(),
                stops.theStopsOf(List.of(id)).getOrDefault(id, List.of()));
    }

    /** All returns of a learning point that the actor may see, by round. */
    public List<ReturnView> of(LearningPointId learningPoint, Actor by) {
        return all(returns.findByLearningPointOrderByRoundAscIdAsc(learningPoint).stream()
                .filter(found -> by.sees(found.agency()))
                .toList());
    }

    /** The returns of the agencies that the actor speaks for, newest first. */
    public List<ReturnView> mine(Actor by) {
        return all(returns.findByAgencyInOrderByAskedOnDescIdDesc(by.agencies()));
    }

    public Page<ReturnView> list(ReturnFilter filter, Pageable page, Actor by) {
        Page<AgencyReturn> found =
                returns.findAll(Matching.seenBy(by).and(Matching.through(filter, LocalDate.now(clock))), page);
        Map<ReturnId, ReturnView> views = all(found.getContent()).stream().collect(toMap(ReturnView::id, view -> view));
        return found.map(one -> Verdicts.present(views.get(one.id())));
    }

    /** Staff reached by the agencies that the actor may see, each counted as it last reported. */
    public ReachTotal reach(LearningPointId learningPoint, Actor by) {
        Collection<AgencyReturn> last = returns.findByLearningPointOrderByRoundAscIdAsc(learningPoint).stream()
                .filter(found -> by.sees(found.agency()))
                .collect(toMap(AgencyReturn::agency, found -> found, withFigure()))
                .values();
        List<AgencyReturn> reporting = last.stream()
                .filter(found ->
                        found.reached().isPresent() && found.reachedOf().isPresent())
                .toList();
        return new ReachTotal(
                reporting.stream().mapToLong(found -> found.reached().orElse(0)).sum(),
                reporting.stream()
                        .mapToLong(found -> found.reachedOf().orElse(0))
                        .sum(),
                reporting.size(),
                last.size());
    }

    /** n for a new claim: as last reported, or as partnership sessions counted; empty when nobody has counted. */
    public OptionalInt reachedSoFar(ReturnId id, Actor by) {
        AgencyReturn found = find(id, by);
        if (found.reached().isPresent()) {
            return OptionalInt.of(found.reached().get());
        }
        return sessions.reached(found.learningPoint(), found.agency());
    }

    private static BinaryOperator<AgencyReturn> withFigure() {
        return (older, newer) -> newer.reached().isPresent() ? newer : older;
    }

    /** Without asking the actor's scope. */
    List<ReturnView> all(List<AgencyReturn> found) {
        LocalDate today = LocalDate.now(clock);
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(
                found.stream().map(AgencyReturn::learningPoint).collect(Collectors.toSet()));
        Set<AgencyId> ids = found.stream().map(AgencyReturn::agency).collect(Collectors.toSet());
        Map<AgencyId, DueDates> datesOf = dates.of(ids);
        Map<AgencyId, String> agencies = directory.agencies().stream().collect(toMap(Agency::id, Agency::name));
        return found.stream()
                .map(one -> view(
                        one,
                        Verdicts.present(points.get(one.learningPoint())),
                        agencies.getOrDefault(one.agency(), ""),
                        Verdicts.present(datesOf.get(one.agency())),
                        today))
                .toList();
    }

    private static ReturnView view(
            AgencyReturn found, LearningPoint point, String agency, DueDates datesOf, LocalDate today) {
        return new ReturnView(
                found.id(),
                found.version(),
                found.learningPoint(),
                point.ref(),
                point.statement(),
                point.priorityOrStandard(),
                found.agency(),
                agency,
                found.round(),
                found.roundKind(),
                found.askedOn(),
                found.targetPercent(),
                found.audience().orElse(null),
                found.reached().orElse(null),
                found.reachedOf().orElse(null),
                found.settled(),
                found.steps().stream()
                        .map(step -> new StepView(
                                step.rung(),
                                step.disposition(),
                                datesOf.timeliness(step, today),
                                step.dueOn(),
                                step.opensOn().orElse(null),
                                step.slips(),
                                step.request().isPresent()))
                        .toList());
    }

    private ClaimView claimView(RungClaim claim, Map<PersonId, String> names, Map<EvidenceId, EvidenceView> items) {
        return new ClaimView(
                claim,
                names.getOrDefault(claim.claimedBy(), ""),
                directory.post(claim.claimedFor()).title(),
                claim.judge().map(judge -> names.getOrDefault(judge, "")).orElse(""),
                claim.briefVersion().map(version -> brief(version).label()).orElse(""),
                claim.claim().evidence().stream()
                        .map(items::get)
                        .flatMap(item -> Optional.ofNullable(item).stream())
                        .toList());
    }

    private ConfirmedBrief brief(BriefVersionId id) {
        BriefVersion version = briefs.theVersion(id);
        String ref = briefs.theBrief(version.brief()).ref();
        return new ConfirmedBrief(ref, "%s, version %d".formatted(ref, version.number()));
    }

    private static RequestView requestView(ReturnRequest request, AgencyReturn found, Map<PersonId, String> names) {
        return new RequestView(
                request,
                names.getOrDefault(request.madeBy(), ""),
                request.consideredBy()
                        .map(person -> names.getOrDefault(person, ""))
                        .orElse(""),
                found.waitingRequest().filter(request.id()::equals).isPresent());
    }

    private Map<EvidenceId, EvidenceView> evidenceOf(List<RungClaim> made) {
        Set<EvidenceId> ids = new HashSet<>();
        made.forEach(claim -> ids.addAll(claim.claim().evidence()));
        Map<EvidenceId, EvidenceView> items = new HashMap<>();
        evidence.views(ids).forEach(view -> items.put(view.item().id(), view));
        return items;
    }

    private Map<PersonId, String> names() {
        return directory.people().stream().collect(toMap(Person::id, Person::name));
    }

    private AgencyReturn find(ReturnId id, Actor by) {
        return returns.findById(id).filter(found -> by.sees(found.agency())).orElseThrow(() -> new NotFound("return"));
    }
}
