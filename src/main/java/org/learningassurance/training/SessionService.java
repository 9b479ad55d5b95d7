package org.learningassurance.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.SessionId;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Practitioner sessions: planned against the workforce and capacity, booked, delivered with each agency's attendance, until the
 * target is reached. Attendance is told by the business unit or the training officer.
 */
@Service
@Transactional
public class SessionService {

    private static final int LONGEST_VENUE = 200;
    private static final int MOST_PLACES = 10_000;

    private final PractitionerSessions sessions;
    private final TrainingScope scope;
    private final PlannedAudience plannedAudience;
    private final DirectoryService directory;
    private final TrainingSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionService(
            PractitionerSessions sessions,
            TrainingScope scope,
            PlannedAudience plannedAudience,
            DirectoryService directory,
            TrainingSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.scope = scope;
        this.plannedAudience = plannedAudience;
        this.directory = directory;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whom a plan of sessions may be for: people by agency, 0 where nobody knows how many. */
    @Transactional(readOnly = true)
    public Map<AgencyId, Integer> proposedAudience(ActionId id, Actor by) {
        scope.view(scope.find(id), by);
        return plannedAudience.proposedFor(scope.find(id));
    }

    /** The share of the workforce to reach, in per cent, that a plan starts with. */
    public int proposedTarget() {
        return settings.targetPercent();
    }

    /**
     * What a plan would come to, without making it.
     *
     * @throws Refusal when it does not add up
     */
    @Transactional(readOnly = true)
    public SessionPlan workOut(SessionTerms terms, Map<AgencyId, Integer> audience) {
        SessionPlan plan = terms.over(audience);
        SessionPlanAddsUp.check(plan).orThrow();
        return plan;
    }

    /**
     * Plans the sessions of an action.
     *
     * @param audience people to reach by agency; agencies with none are left out
     */
    public void plan(ActionId id, SessionTerms terms, Map<AgencyId, Integer> audience, long version, Actor by) {
        PartnershipAction action = scope.forWork(id, version, by);
        Map<AgencyId, Integer> people = peopled(audience);
        action.planSessions(terms.over(people), people);
        events.publishEvent(new SessionsPlanned(action.outline(), planOf(action), by, clock.instant()));
        finishWhenReached(action, by);
    }

    /**
     * Changes the plan while sessions are being delivered. What was delivered counts towards the new target.
     *
     * @param reason why (R6)
     */
    public void planAgain(
            ActionId id, SessionTerms terms, Map<AgencyId, Integer> audience, String reason, long version, Actor by) {
        PartnershipAction action = scope.forWork(id, version, by);
        ReasonIsGiven.judge(reason, "Enter why the sessions are planned again", "reason")
                .orThrow();
        Map<AgencyId, Integer> people = peopled(audience);
        action.planSessionsAgain(terms.over(people), people);
        events.publishEvent(
                new SessionsPlannedAgain(action.outline(), planOf(action), reason.strip(), by, clock.instant()));
        finishWhenReached(action, by);
    }

    /** Gives a session a day. It may lie in the past, for a session that is recorded afterwards. */
    public SessionId book(ActionId id, LocalDate on, int places, String venue, Actor by) {
        TrainingScope.mustManage(by);
        PartnershipAction action = scope.find(id);
        StepIsNext.check(action, ActionStep.DELIVER_SESSIONS)
                .and(placesAreSensible(places))
                .and(venueFits(venue))
                .orThrow();
        PractitionerSession session = sessions.save(new PractitionerSession(SessionId.next(), id, on, places, venue));
        events.publishEvent(new SessionBooked(action.outline(), session.id(), on, places, by, clock.instant()));
        return session.id();
    }

    /** @param reason why it will not be held (R6) */
    public void cancel(SessionId id, String reason, long version, Actor by) {
        TrainingScope.mustManage(by);
        PractitionerSession session = forChange(id, version);
        ReasonIsGiven.judge(reason, "Enter why the session is cancelled", "reason")
                .orThrow();
        session.cancel(reason);
        PartnershipAction action = scope.find(session.action());
        events.publishEvent(new SessionCancelled(action.outline(), id, session.reason(), by, clock.instant()));
    }

    /**
     * Records that a session was held. When the target is reached the action is done.
     *
     * @param on the day on which it was held
     * @param attendance who came, by agency
     */
    public void record(SessionId id, LocalDate on, Map<AgencyId, Attendance> attendance, long version, Actor by) {
        TrainingScope.mustManage(by);
        PractitionerSession session = forChange(id, version);
        PartnershipAction action = scope.find(session.action());
        StepIsNext.check(action, ActionStep.DELIVER_SESSIONS)
                .and(DateIsSensible.past(on, LocalDate.now(clock), "on"))
                .and(AttendeesArePlanned.check(action.audience().keySet(), attendance.keySet()))
                .orThrow();
        session.deliver(on, attendance);
        action.sessionRecorded();
        sessions.save(session);
        events.publishEvent(new SessionDelivered(
                action.outline(), id, session.attended(), session.reached(), on, by, clock.instant()));
        session.attendance()
                .forEach((agency, people) -> events.publishEvent(
                        new AttendanceCounted(action.outline(), id, agency, people, on, by, clock.instant())));
        finishWhenReached(action, by);
    }

    /** @throws NotFound when there is none, or none that the actor may see */
    @Transactional(readOnly = true)
    public PractitionerSession get(SessionId id, Actor by) {
        PractitionerSession session = find(id);
        scope.view(scope.find(session.action()), by);
        Hibernate.initialize(session.attendance());
        return session;
    }

    /** How far the sessions of several actions have got, for callers that show actions which the reader sees; by action, those with a plan. */
    @Transactional(readOnly = true)
    public Map<ActionId, Reach> theReachOf(Collection<PartnershipAction> actions) {
        List<PartnershipAction> planned = actions.stream()
                .filter(action -> action.sessionPlan().isPresent())
                .toList();
        Map<ActionId, List<PractitionerSession>> held =
                sessions
                        .findByActionIn(
                                planned.stream().map(PartnershipAction::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(PractitionerSession::action));
        return planned.stream()
                .collect(Collectors.toMap(
                        PartnershipAction::id,
                        action -> Reach.of(
                                planOf(action), action.audience(), held.getOrDefault(action.id(), List.of()))));
    }

    private void finishWhenReached(PartnershipAction action, Actor by) {
        List<PractitionerSession> held = sessions.findByActionOrderByHeldOnAscIdAsc(action.id());
        Reach reach = Reach.of(planOf(action), action.audience(), held);
        if (!reach.targetReached()) {
            return;
        }
        action.targetReached(LocalDate.now(clock));
        events.publishEvent(new SessionTargetReached(
                action.outline(), reach.reached(), reach.plan().peopleToReach(), by, clock.instant()));
    }

    private Map<AgencyId, Integer> peopled(Map<AgencyId, Integer> audience) {
        audience.keySet().forEach(directory::agency);
        return audience.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SessionPlan planOf(PartnershipAction action) {
        return action.sessionPlan().orElseThrow();
    }

    private PractitionerSession forChange(SessionId id, long version) {
        PractitionerSession session = find(id);
        Stale.check(version, session.version());
        return session;
    }

    private PractitionerSession find(SessionId id) {
        return sessions.findById(id).orElseThrow(() -> new NotFound("session"));
    }

    private static Verdict placesAreSensible(int places) {
        return places >= 1 && places <= MOST_PLACES
                ? Verdict.allow()
                : Verdict.refuse(
                        "PlacesAreSensible",
                        "Places must be a whole number from 1 to %,d".formatted(MOST_PLACES),
                        "places");
    }

    private static Verdict venueFits(String venue) {
        return venue.strip().length() <= LONGEST_VENUE
                ? Verdict.allow()
                : Verdict.refuse(
                        "VenueFits", "The venue must be %d characters or less".formatted(LONGEST_VENUE), "venue");
    }
}
