package org.learningassurance.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.training.ActionFlow;
import org.learningassurance.training.ActionOutline;
import org.learningassurance.training.ActionService;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that engine, domain and worklist say the same: every open user task has one open work item and the other way round; whatever
 * is unfinished has its one instance, and only that, a round of the chase until its mails are prepared among them; every return waits
 * for the step that its process asks for. An instance with a job still
 * to run is on its way and proves nothing.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Consistency implements SelfCheck {

    private final EngineTables engine;
    private final ReviewService reviews;
    private final BriefService briefs;
    private final LearningPointService learningPoints;
    private final AssuranceService assurance;
    private final ActionService actions;
    private final ReturnService returns;
    private final OverdueReviewService overdueReviews;
    private final WorkItemService workItems;
    private final OutboxService outbox;

    Consistency(
            EngineTables engine,
            ReviewService reviews,
            BriefService briefs,
            LearningPointService learningPoints,
            AssuranceService assurance,
            ActionService actions,
            ReturnService returns,
            OverdueReviewService overdueReviews,
            WorkItemService workItems,
            OutboxService outbox) {
        this.engine = engine;
        this.reviews = reviews;
        this.briefs = briefs;
        this.learningPoints = learningPoints;
        this.assurance = assurance;
        this.actions = actions;
        this.returns = returns;
        this.overdueReviews = overdueReviews;
        this.workItems = workItems;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "Processes";
    }

    /** As {@link #faults()}, for somebody who may look at stuck work. */
    public List<String> faults(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE);
        return faults();
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        engine.tasksWithoutWork().forEach(task -> faults.add("Task %s has no open work item".formatted(task)));
        engine.workWithoutTask().forEach(item -> faults.add("Work item %s has no task".formatted(item)));
        for (ProcessModel model : ProcessModel.values()) {
            faults.addAll(compare(model, unfinished(model)));
        }
        faults.addAll(returnsThatWaitElsewhere());
        return List.copyOf(faults);
    }

    private Set<UUID> unfinished(ProcessModel model) {
        return switch (model) {
            case REVIEW -> keys(reviews.unfinished());
            case LEARNING_BRIEF -> keys(briefs.unfinished());
            case LEARNING_POINT -> learningPointsUnderWay();
            case TRAINING_UPDATE -> actionsUnderWay(flow -> flow != ActionFlow.CARRY_OUT);
            case PARTNERSHIP_ACTION -> actionsUnderWay(flow -> flow == ActionFlow.CARRY_OUT);
            case AGENCY_RETURN ->
                keys(returns.unsettled().stream().map(AgencyReturn::id).toList());
            case OVERDUE_REVIEW -> keys(overdueReviews.undecided());
            case CHASE_ROUND -> keys(outbox.unprepared());
        };
    }

    private Set<UUID> learningPointsUnderWay() {
        Set<UUID> standing = new HashSet<>(keys(learningPoints.standing()));
        standing.removeAll(keys(assurance.ended()));
        return standing;
    }

    private Set<UUID> actionsUnderWay(Predicate<ActionFlow> flow) {
        return keys(actions.underWay().stream()
                .filter(action -> flow.test(action.flow()))
                .map(ActionOutline::id)
                .toList());
    }

    private List<String> compare(ProcessModel model, Set<UUID> unfinished) {
        List<EngineTables.Running> running = engine.running(model);
        Set<UUID> settledKeys = running.stream()
                .filter(instance -> !instance.onItsWay())
                .map(EngineTables.Running::key)
                .collect(Collectors.toSet());
        Set<UUID> keys = running.stream().map(EngineTables.Running::key).collect(Collectors.toSet());
        Stream<String> missing = unfinished.stream()
                .filter(id -> !keys.contains(id))
                .map(id -> "%s %s is unfinished and has no process".formatted(model.label(), id));
        Stream<String> idle = settledKeys.stream()
                .filter(id -> !unfinished.contains(id))
                .map(id -> "%s %s is finished and its process waits".formatted(model.label(), id));
        Stream<String> twice = running.stream()
                .collect(Collectors.groupingBy(EngineTables.Running::key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() > 1)
                .map(count -> "%s %s has %d processes".formatted(model.label(), count.getKey(), count.getValue()));
        return Stream.of(missing, idle, twice).flatMap(each -> each).toList();
    }

    private List<String> returnsThatWaitElsewhere() {
        Set<UUID> onTheirWay = engine.running(ProcessModel.AGENCY_RETURN).stream()
                .filter(EngineTables.Running::onItsWay)
                .map(EngineTables.Running::key)
                .collect(Collectors.toSet());
        Map<UUID, List<WorkItemKind>> open = workItems.openKinds(SubjectKind.RETURN);
        return returns.unsettled().stream()
                .filter(asked -> !onTheirWay.contains(asked.id().value()))
                .flatMap(asked -> elsewhere(asked, open.getOrDefault(asked.id().value(), List.of())).stream())
                .toList();
    }

    private static Optional<String> elsewhere(AgencyReturn asked, List<WorkItemKind> open) {
        Optional<WorkItemKind> next = ReturnProcess.next(asked);
        boolean fits = open.isEmpty()
                ? next.filter(WorkItemKind.EVIDENCE_PRACTICE_CHANGE::equals).isPresent()
                : next.map(List::of).equals(Optional.of(open));
        return fits
                ? Optional.empty()
                : Optional.of("Agency return %s waits for %s, but asked is %s"
                        .formatted(asked.id(), next.orElse(null), open));
    }

    private static Set<UUID> keys(java.util.Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.toSet());
    }
}
