package org.learningassurance.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.briefing.BriefIssued;
import org.learningassurance.dissemination.RungAccepted;
import org.learningassurance.dissemination.RungRecorded;
import org.learningassurance.reporting.BoardReport.Route;
import org.learningassurance.shared.Rung;
import org.learningassurance.training.ActionCarriedOut;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionWithdrawn;
import org.learningassurance.training.SessionDelivered;
import org.learningassurance.training.SessionsPlanned;
import org.learningassurance.training.SessionsPlannedAgain;
import org.learningassurance.training.TrainingWentLive;
import org.springframework.stereotype.Component;

/** By which ways learning was spread since a day, counted in the trail by the day on which it happened. */
@Component
class RoutesUsed {

    private final TrailService trail;
    private final ActionService actions;

    RoutesUsed(TrailService trail, ActionService actions) {
        this.trail = trail;
        this.actions = actions;
    }

    List<Route> since(LocalDate first, Instant asAt) {
        return between(first, LocalDate.MAX, asAt);
    }

    /** The same in a period, both of whose days count. */
    List<Route> between(LocalDate first, LocalDate last, Instant asAt) {
        List<Route> routes = new ArrayList<>();
        routes.add(briefs(happened(BriefIssued.class, first, last, asAt)));
        routes.add(confirmations(first, last, asAt));
        routes.add(training(happened(TrainingWentLive.class, first, last, asAt)));
        routes.add(sessions(happened(SessionDelivered.class, first, last, asAt), plans(first, last, asAt)));
        routes.addAll(others(happened(ActionCarriedOut.class, first, last, asAt)));
        return List.copyOf(routes);
    }

    private static Route briefs(List<TrailFact> issued) {
        long briefs =
                issued.stream().map(version -> version.fact("brief")).distinct().count();
        long renewed = issued.stream()
                .filter(version -> !version.fact("number").equals("1"))
                .map(version -> version.fact("brief"))
                .distinct()
                .count();
        return new Route(
                "BRIEF",
                "Learning briefs issued to partner agencies’ training leads",
                (int) briefs,
                renewed == 0 ? "" : "%d of them in a new version".formatted(renewed));
    }

    private Route confirmations(LocalDate first, LocalDate last, Instant asAt) {
        long confirmed = Stream.concat(
                        happened(RungAccepted.class, first, last, asAt).stream(),
                        happened(RungRecorded.class, first, last, asAt).stream())
                .filter(step -> step.fact("rung").equals(Rung.DISSEMINATED.name()))
                .map(TrailFact::subject)
                .distinct()
                .count();
        return new Route("CONFIRMED", "Confirmations by an agency that its staff were told", (int) confirmed, "");
    }

    private static Route training(List<TrailFact> live) {
        long refresher = live.stream()
                .filter(update -> update.fact("inRefresher").equals("true"))
                .count();
        return new Route(
                "TRAINING_UPDATE",
                "Training updated with what was learnt",
                live.size(),
                live.isEmpty() ? "" : "%d of them in the Refresher Training".formatted(refresher));
    }

    /** The plan that each action had by then, of those made or changed since; without those that were withdrawn. */
    private Collection<TrailFact> plans(LocalDate first, LocalDate last, Instant asAt) {
        Set<UUID> withdrawn = happened(ActionWithdrawn.class, first, last, asAt).stream()
                .map(TrailFact::subject)
                .collect(toSet());
        return Stream.of(SessionsPlanned.class, SessionsPlannedAgain.class)
                .flatMap(event -> happened(event, first, last, asAt).stream())
                .filter(plan -> !withdrawn.contains(plan.subject()))
                .collect(toMap(
                        TrailFact::subject,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(TrailFact::recordedAt))))
                .values();
    }

    private static Route sessions(List<TrailFact> delivered, Collection<TrailFact> planned) {
        int reached = sum(delivered, "reached");
        int needed = sum(planned, "sessionsNeeded");
        String detail = Stream.of(
                        reached == 0 ? "" : "%,d people reached".formatted(reached),
                        needed == 0 ? "" : "%,d sessions needed by the plans made".formatted(needed))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new Route("SESSIONS", "Practitioner sessions delivered", delivered.size(), detail);
    }

    private List<Route> others(List<TrailFact> carriedOut) {
        Map<String, Long> byKind =
                carriedOut.stream().collect(Collectors.groupingBy(fact -> fact.fact("kind"), Collectors.counting()));
        return actions.kinds().stream()
                .filter(kind -> byKind.containsKey(kind.code()))
                .map(kind -> new Route(
                        kind.code(),
                        kind.name() + ", carried out",
                        byKind.getOrDefault(kind.code(), 0L).intValue(),
                        ""))
                .sorted(Comparator.comparing(Route::label))
                .toList();
    }

    private static int sum(Collection<TrailFact> facts, String name) {
        return facts.stream()
                .mapToInt(fact -> Integer.parseInt(fact.fact(name)))
                .sum();
    }

    private List<TrailFact> happened(Class<?> event, LocalDate first, LocalDate last, Instant asAt) {
        try (Stream<TrailFact> facts = trail.facts(event.getSimpleName())) {
            return facts.filter(fact -> !fact.occurredOn().isBefore(first))
                    .filter(fact -> !fact.occurredOn().isAfter(last))
                    .filter(fact -> !fact.recordedAt().isAfter(asAt))
                    .toList();
        }
    }
}
