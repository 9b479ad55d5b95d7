package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.learningassurance.training.SessionDelivered;
import org.learningassurance.training.SessionsPlanned;
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
        List<Route> routes = new ArrayList<>();
        routes.add(briefs(happened(BriefIssued.class, first, asAt)));
        routes.add(confirmations(first, asAt));
        routes.add(training(happened(TrainingWentLive.class, first, asAt)));
        routes.add(
                sessions(happened(SessionDelivered.class, first, asAt), happened(SessionsPlanned.class, first, asAt)));
        routes.addAll(others(happened(ActionCarriedOut.class, first, asAt)));
        return List.copyOf(routes);
    }

    private static Route briefs(List<TrailFact> issued) {
        int first = (int) issued.stream()
                .filter(version -> version.fact("number").equals("1"))
                .count();
        int later = issued.size() - first;
        return new Route(
                "BRIEF",
                "Learning briefs issued to partner agencies’ training leads",
                first,
                later == 0 ? "" : "and %s of them issued again in a new version".formatted(later));
    }

    private Route confirmations(LocalDate first, Instant asAt) {
        long confirmed = Stream.concat(
                        happened(RungAccepted.class, first, asAt).stream(),
                        happened(RungRecorded.class, first, asAt).stream())
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

    private static Route sessions(List<TrailFact> delivered, List<TrailFact> planned) {
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

    private static int sum(List<TrailFact> facts, String name) {
        return facts.stream()
                .mapToInt(fact -> Integer.parseInt(fact.fact(name)))
                .sum();
    }

    private List<TrailFact> happened(Class<?> event, LocalDate first, Instant asAt) {
        try (Stream<TrailFact> facts = trail.facts(event.getSimpleName())) {
            return facts.filter(fact -> !fact.occurredOn().isBefore(first))
                    .filter(fact -> !fact.recordedAt().isAfter(asAt))
                    .toList();
        }
    }
}
