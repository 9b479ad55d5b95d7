package org.learningassurance.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.Hibernate;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.ReferenceNumbers;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partnership actions from plan to end. The business unit and the training officer plan and manage them; whoever holds the owner
 * post may take an action's next step too. Practitioner sessions are {@link SessionService}'s.
 */
@Service
@Transactional
public class ActionService {

    private static final String SERIES = "PA";
    private static final Pattern IS_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Sort BY_DUE = Sort.by("stepDueOn", "ref");

    private final PartnershipActions actions;
    private final ActionKinds kinds;
    private final PractitionerSessions sessions;
    private final TrainingScope scope;
    private final BriefService briefs;
    private final LearningPointService learning;
    private final LearningSources sources;
    private final DirectoryService directory;
    private final WorkingCalendar calendar;
    private final TrainingSettings settings;
    private final ReferenceNumbers references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionService(
            PartnershipActions actions,
            ActionKinds kinds,
            PractitionerSessions sessions,
            TrainingScope scope,
            BriefService briefs,
            LearningPointService learning,
            LearningSources sources,
            DirectoryService directory,
            WorkingCalendar calendar,
            TrainingSettings settings,
            ReferenceNumbers references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.kinds = kinds;
        this.sessions = sessions;
        this.scope = scope;
        this.briefs = briefs;
        this.learning = learning;
        this.sources = sources;
        this.directory = directory;
        this.calendar = calendar;
        this.settings = settings;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans an action. It starts when one of its learning points goes on to training; when one has done so already, or it serves
     * themes only, it starts at once.
     */
    public ActionId plan(ActionPlan plan, Actor by) {
        TrainingScope.mustManage(by);
        ActionKind kind = kinds.findById(plan.kind()).orElseThrow(() -> new NotFound("kind of action"));
        DateIsSensible.due(plan.dueOn(), today()).orThrow();
        directory.post(plan.ownerPost());
        sources.mustBeThere(Set.of(), plan.themes());
        plan.learningPoints().forEach(learning::theLearningPoint);
        PartnershipAction action = actions.save(
                new PartnershipAction(ActionId.next(), references.next(SERIES), kind, plan, clock.instant()));
        events.publishEvent(new ActionPlanned(action.outline(), action.title(), by, clock.instant()));
        if (plan.learningPoints().isEmpty() || anyUnderWay(plan.learningPoints())) {
            start(action, by);
        }
        return action.id();
    }

    /** Starts an action without waiting for its learning points. */
    public void start(ActionId id, long version, Actor by) {
        TrainingScope.mustManage(by);
        start(scope.forChange(id, version), by);
    }

    /**
     * Starts the planned actions of a learning point that has gone on to training. Does nothing to those that have started.
     *
     * @return how many were started
     */
    public int startPlannedFor(LearningPointId learningPoint, Actor by) {
        List<PartnershipAction> waiting = actions.serving(learningPoint).stream()
                .filter(action -> action.status() == ActionStatus.PLANNED)
                .toList();
        waiting.forEach(action -> start(action, by));
        return waiting.size();
    }

    /** @param change what was changed in the material */
    public void materialUpdated(ActionId id, String change, LocalDate on, long version, Actor by) {
        PartnershipAction action = scope.forWork(id, version, by);
        ReasonIsGiven.judge(change, "Enter what was changed in the material", "change")
                .and(DateIsSensible.past(on, today(), "on"))
                .orThrow();
        action.materialUpdated(change, on);
        events.publishEvent(new MaterialUpdated(action.outline(), action.materialChange(), on, by, clock.instant()));
    }

    /** @param inRefresher whether it stands in the learning-from-reviews section of the Refresher Training */
    public void wentLive(ActionId id, LocalDate on, boolean inRefresher, long version, Actor by) {
        PartnershipAction action = scope.forWork(id, version, by);
        DateIsSensible.past(on, today(), "on").orThrow();
        action.wentLive(on, inRefresher, calendar.plus(today(), settings.considerSessionsWithin()));
        events.publishEvent(new TrainingWentLive(action.outline(), inRefresher, on, by, clock.instant()));
    }

    /** Ends a training update without practitioner sessions. @param reason why none are needed (R6) */
    public void sessionsNotNeeded(ActionId id, String reason, long version, Actor by) {
        PartnershipAction action = scope.forWork(id, version, by);
        ReasonIsGiven.judge(reason, "Enter why no practitioner sessions are needed", "reason")
                .orThrow();
        action.sessionsNotNeeded(reason, today());
        events.publishEvent(new SessionsNotNeeded(action.outline(), action.sessionsNotNeeded(), by, clock.instant()));
    }

    /**
     * Says that an action has been carried out.
     *
     * @param facts answers by the codes of the kind's facts that are asked then
     * @param tookPart the agencies present, for kinds that ask it
     * @param on the day on which it was carried out or held
     */
    public void carryOut(
            ActionId id, Map<String, String> facts, Set<AgencyId> tookPart, LocalDate on, long version, Actor by) {
        PartnershipAction action = scope.forWork(id, version, by);
        DateIsSensible.past(on, today(), "on").orThrow();
        tookPart.forEach(directory::agency);
        action.carryOut(facts, tookPart, on);
        events.publishEvent(new ActionCarriedOut(action.outline(), on, by, clock.instant()));
    }

    /** Moves the date by which the present step is due. @param reason why (R6) */
    public void moveDue(ActionId id, LocalDate newDue, String reason, long version, Actor by) {
        TrainingScope.mustManage(by);
        PartnershipAction action = scope.forChange(id, version);
        DateIsSensible.due(newDue, today())
                .and(ReasonIsGiven.judge(reason, "Enter why the date is moved", "reason"))
                .orThrow();
        LocalDate from = action.stepDueOn();
        action.moveDue(newDue);
        events.publishEvent(new ActionDueMoved(
                action.outline(), from, newDue, action.slips(), reason.strip(), by, clock.instant()));
    }

    /** @param reason why it will not be carried out, or not to its end (R6) */
    public void withdraw(ActionId id, String reason, long version, Actor by) {
        TrainingScope.mustManage(by);
        PartnershipAction action = scope.forChange(id, version);
        ReasonIsGiven.judge(reason, "Enter why the action is withdrawn", "reason")
                .orThrow();
        action.withdraw(reason, today());
        events.publishEvent(new ActionWithdrawn(action.outline(), action.withdrawnReason(), by, clock.instant()));
    }

    /**
     * Withdraws the open actions that serve nothing but a learning point that has ended.
     *
     * @param reason why it has ended (R6)
     * @return how many were withdrawn
     */
    public int withdrawServingOnly(LearningPointId learningPoint, String reason, Actor by) {
        if (!by.isClock()) {
            TrainingScope.mustManage(by);
        }
        List<PartnershipAction> idle = actions.serving(learningPoint).stream()
                .filter(action -> action.status().open())
                .filter(action -> action.learningPoints().equals(Set.of(learningPoint))
                        && action.themes().isEmpty())
                .toList();
        idle.forEach(action -> {
            action.withdraw(reason, today());
            events.publishEvent(new ActionWithdrawn(action.outline(), action.withdrawnReason(), by, clock.instant()));
        });
        return idle.size();
    }

    /** The kinds of action, in the order in which they are offered. */
    @Transactional(readOnly = true)
    public List<ActionKind> kinds() {
        return kinds.findAllByOrderByPosition();
    }

    /** @throws NotFound when there is no such kind */
    @Transactional(readOnly = true)
    public ActionKind kind(String code) {
        return kinds.findById(code).orElseThrow(() -> new NotFound("kind of action"));
    }

    /** @throws NotFound when there is none, or none that the actor may see: of an agency only the owner does (R11) */
    @Transactional(readOnly = true)
    public ActionView get(ActionId id, Actor by) {
        return scope.view(scope.find(id), by);
    }

    /**
     * The action at an address.
     *
     * @param address its reference, such as PA-0007, or its id
     */
    @Transactional(readOnly = true)
    public ActionView get(String address, Actor by) {
        PartnershipAction found = actions.findByRef(address)
                .or(() -> IS_ID.matcher(address).matches() ? actions.findById(ActionId.of(address)) : Optional.empty())
                .orElseThrow(() -> new NotFound("action"));
        return scope.view(found, by);
    }

    /** One page of the actions that match and that the actor may see, what is due first before the rest. */
    @Transactional(readOnly = true)
    public Page<PartnershipAction> list(ActionFilter filter, Pageable page, Actor by) {
        return actions.findAll(
                        filter.specification().and(TrainingScope.visibleTo(by)),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_DUE))
                .map(ActionService::loaded);
    }

    /** The actions for a learning point that the actor may see. */
    @Transactional(readOnly = true)
    public List<PartnershipAction> serving(LearningPointId learningPoint, Actor by) {
        return seen(actions.serving(learningPoint), by);
    }

    /** How far the partnership's actions for a learning point are, those withdrawn left out; no more of them than that. */
    @Transactional(readOnly = true)
    public List<ActionStatus> progress(LearningPointId learningPoint) {
        return actions.serving(learningPoint).stream()
                .map(PartnershipAction::status)
                .filter(status -> status != ActionStatus.WITHDRAWN)
                .toList();
    }

    /** The actions for a theme that the actor may see. */
    @Transactional(readOnly = true)
    public List<PartnershipAction> serving(ThemeId theme, Actor by) {
        return seen(actions.serving(theme), by);
    }

    /** The actions that are being carried out. */
    @Transactional(readOnly = true)
    public List<ActionOutline> underWay() {
        return actions.findByStatus(ActionStatus.STARTED).stream()
                .map(PartnershipAction::outline)
                .toList();
    }

    /** For other modules, which have checked the actor's scope themselves. */
    @Transactional(readOnly = true)
    public PartnershipAction theAction(ActionId id) {
        return loaded(scope.find(id));
    }

    /**
     * People of an agency whom practitioner sessions have reached for a learning point, with which the agency's own claim may
     * start: nobody counted twice, and no more than the agency's audience.
     */
    @Transactional(readOnly = true)
    public int reachPrefill(LearningPointId learningPoint, AgencyId agency) {
        int reached = sessions.deliveredFor(learningPoint).stream()
                .map(session -> Optional.ofNullable(session.attendance().get(agency)))
                .flatMap(Optional::stream)
                .mapToInt(Attendance::reached)
                .sum();
        return learning.theLearningPoint(learningPoint)
                .asks(agency)
                .flatMap(asked -> Optional.ofNullable(asked.audience()))
                .map(audience -> Math.min(audience, reached))
                .orElse(reached);
    }

    private void start(PartnershipAction action, Actor by) {
        action.start(today());
        events.publishEvent(new ActionStarted(action.outline(), by, clock.instant()));
    }

    private boolean anyUnderWay(Set<LearningPointId> learningPoints) {
        Set<LearningPointId> issued = briefs.issuedAmong(learningPoints);
        return learning.theLearningPoints(learningPoints).values().stream()
                .filter(learningPoint -> learningPoint.status() == LearningPointStatus.AGREED)
                .anyMatch(learningPoint -> isUnderWay(learningPoint, issued));
    }

    private static boolean isUnderWay(LearningPoint learningPoint, Set<LearningPointId> issued) {
        return learningPoint.urgentWithoutBrief() || issued.contains(learningPoint.id());
    }

    private static List<PartnershipAction> seen(List<PartnershipAction> found, Actor by) {
        return found.stream()
                .filter(action -> TrainingScope.sees(by, action))
                .map(ActionService::loaded)
                .toList();
    }

    static PartnershipAction loaded(PartnershipAction action) {
        Hibernate.initialize(action.learningPoints());
        Hibernate.initialize(action.themes());
        Hibernate.initialize(action.facts());
        Hibernate.initialize(action.agencies());
        Hibernate.initialize(action.audience());
        return action;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
