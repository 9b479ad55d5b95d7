package org.learningassurance.reporting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningassurance.assurance.Decision;
import org.learningassurance.assurance.DecisionKind;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.reporting.BoardReport.Route;
import org.learningassurance.reporting.WorkOnThemes.Work;
import org.learningassurance.reporting.YearlyReport.Act;
import org.learningassurance.reporting.YearlyReport.Decided;
import org.learningassurance.reporting.YearlyReport.DecisionCount;
import org.learningassurance.reporting.YearlyReport.Decisions;
import org.learningassurance.shared.ActionId;
import org.learningassurance.training.ActionCarriedOut;
import org.learningassurance.training.ActionDueMoved;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionWithdrawn;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.SessionTargetReached;
import org.learningassurance.training.SessionsNotNeeded;
import org.springframework.stereotype.Component;

/** What a partnership decided and did in a year on what reviews taught. */
@Component
class YearsDecisions {

    /** On one agency's claim, but with the same end as one on a learning point: nothing more is asked. */
    private static final Set<String> CLOSING =
            Set.of(OverdueChoice.ACCEPT_GAP.name(), OverdueChoice.NO_RESPONSE.name());

    private final WorkOnThemes work;
    private final ActionService actions;

    YearsDecisions(WorkOnThemes work, ActionService actions) {
        this.work = work;
        this.actions = actions;
    }

    /** Partnership actions that may be told of, and how far they were at the end of the year. */
    List<Work> actions(Year year) {
        return work.asAt(year.at(), year.period().to()).without(year.hidden()).all();
    }

    /** Due dates of actions that were moved to a later day in the year. */
    int slips(Year year, List<Work> told) {
        Set<UUID> ids = told.stream().map(Work::action).collect(toSet());
        return (int) year.happened().by(year.period().to(), ActionDueMoved.class).stream()
                .filter(moved -> ids.contains(moved.subject()))
                .filter(LaterDates::isLater)
                .count();
    }

    /**
     * @param taken in the year
     * @param told the actions; see {@link #actions}
     * @param routes by which learning was spread
     */
    Decisions of(Year year, List<Decision> taken, List<Work> told, List<Route> routes) {
        LocalDate last = year.period().to();
        Set<UUID> ended = year.happened()
                .subjects(last, ActionCarriedOut.class, SessionTargetReached.class, SessionsNotNeeded.class);
        Set<UUID> withdrawn = year.happened().subjects(last, ActionWithdrawn.class);
        Set<UUID> withoutSessions = year.happened().subjects(last, SessionsNotNeeded.class);
        return new Decisions(
                counted(taken),
                taken.stream()
                        .filter(YearsDecisions::isTold)
                        .map(decision -> decided(year, decision))
                        .sorted(Comparator.comparing(Decided::on)
                                .thenComparing(each -> each.point().ref())
                                .thenComparing(Decided::toString))
                        .toList(),
                routes,
                acts(told, action -> ended.contains(action.action())),
                acts(told, Work::open),
                Stream.concat(
                                told.stream()
                                        .filter(action -> withdrawn.contains(action.action()))
                                        .map(action -> act(action, reason(year, action))),
                                told.stream()
                                        .filter(action -> withoutSessions.contains(action.action()))
                                        .map(action -> withoutSessions(year, action)))
                        .toList());
    }

    private static List<DecisionCount> counted(List<Decision> taken) {
        record Said(DecisionKind kind, String outcome) {}
        return taken.stream()
                .collect(groupingBy(decision -> new Said(decision.kind(), decision.outcomeLabel()), counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(
                        Map.Entry::getKey, Comparator.comparing(Said::kind).thenComparing(Said::outcome)))
                .map(each -> new DecisionCount(
                        each.getKey().kind().label(),
                        each.getKey().outcome(),
                        each.getValue().intValue()))
                .toList();
    }

    private static boolean isTold(Decision decision) {
        return switch (decision.kind()) {
            case ASSURANCE, RECHECK, CHALLENGE -> true;
            case OVERDUE, EXECUTIVE -> CLOSING.contains(decision.outcome());
        };
    }

    private static Decided decided(Year year, Decision decision) {
        return new Decided(
                decision.decidedOn(),
                year.point(decision.learningPoint()),
                decision.kind().label(),
                decision.outcomeLabel(),
                year.isRestricted() ? decision.reason() : "");
    }

    private static List<Act> acts(List<Work> told, Predicate<Work> which) {
        return told.stream().filter(which).map(action -> act(action, "")).toList();
    }

    private static Act act(Work action, String reason) {
        return new Act(
                action.ref(),
                action.done().kind(),
                action.done().what(),
                action.done().state(),
                reason,
                action.done().learning());
    }

    private String reason(Year year, Work action) {
        return year.isRestricted() ? theAction(action).withdrawnReason() : "";
    }

    private Act withoutSessions(Year year, Work action) {
        return new Act(
                action.ref(),
                action.done().kind(),
                action.done().what(),
                "no practitioner sessions needed",
                year.isRestricted() ? theAction(action).sessionsNotNeeded() : "",
                action.done().learning());
    }

    private PartnershipAction theAction(Work action) {
        return actions.theAction(ActionId.of(action.action()));
    }
}
