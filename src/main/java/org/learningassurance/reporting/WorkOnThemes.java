package org.learningassurance.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.Done;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.training.ActionCarriedOut;
import org.learningassurance.training.ActionKind;
import org.learningassurance.training.ActionPlanned;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStarted;
import org.learningassurance.training.ActionWithdrawn;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.SessionDelivered;
import org.learningassurance.training.SessionTargetReached;
import org.learningassurance.training.SessionsNotNeeded;
import org.learningassurance.training.TrainingWentLive;
import org.springframework.stereotype.Component;

/** What partnership actions had come to by a moment, by the theme or learning point that they serve; read from the trail. */
@Component
class WorkOnThemes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final List<String> EVENTS = Stream.of(
                    ActionPlanned.class,
                    ActionStarted.class,
                    TrainingWentLive.class,
                    SessionDelivered.class,
                    ActionCarriedOut.class,
                    SessionTargetReached.class,
                    SessionsNotNeeded.class,
                    ActionWithdrawn.class)
            .map(Class::getSimpleName)
            .toList();

    /** A training update ends when no sessions are needed, or as sessions do: when as many were reached as was planned. */
    private static final List<Class<?>> ENDINGS =
            List.of(ActionCarriedOut.class, SessionTargetReached.class, SessionsNotNeeded.class, ActionWithdrawn.class);

    private final TrailService trail;
    private final ActionService actions;
    private final LearningPointService learningPoints;

    WorkOnThemes(TrailService trail, ActionService actions, LearningPointService learningPoints) {
        this.trail = trail;
        this.actions = actions;
        this.learningPoints = learningPoints;
    }

    /** The actions by the ids of the themes and learning points that they serve. */
    Served asAt(Instant moment) {
        return asAt(moment, LocalDate.MAX);
    }

    /** The same, by what had happened by a day. */
    Served asAt(Instant moment, LocalDate last) {
        List<TrailFact> facts = Stream.of(SubjectKind.THEME, SubjectKind.LEARNING_POINT)
                .flatMap(kind -> read(kind, moment).stream())
                .filter(fact -> !fact.occurredOn().isAfter(last))
                .toList();
        Map<UUID, Set<UUID>> serving =
                facts.stream().collect(groupingBy(TrailFact::on, mapping(TrailFact::subject, toSet())));
        Map<UUID, Set<TrailFact>> ofAction = facts.stream()
                .map(fact -> new TrailFact(
                        fact.type(),
                        fact.subject(),
                        fact.subject(),
                        fact.recordedAt(),
                        fact.occurredOn(),
                        fact.facts()))
                .collect(groupingBy(TrailFact::subject, toSet()));
        Map<String, String> kinds = actions.kinds().stream().collect(toMap(ActionKind::code, ActionKind::name));
        Map<UUID, List<String>> learning = learning(serving);
        return new Served(
                serving,
                ofAction.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> done(
                                        entry.getKey(),
                                        entry.getValue(),
                                        kinds,
                                        learning.getOrDefault(entry.getKey(), List.of())))));
    }

    /** References of the learning points that each action serves. @param serving the actions by what they serve, themes among it */
    private Map<UUID, List<String>> learning(Map<UUID, Set<UUID>> serving) {
        Map<UUID, List<String>> learning = new HashMap<>();
        learningPoints
                .theLearningPoints(
                        serving.keySet().stream().map(LearningPointId::of).toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(LearningPoint::ref))
                .forEach(point -> serving.getOrDefault(point.id().value(), Set.of())
                        .forEach(action -> learning.computeIfAbsent(action, any -> new ArrayList<>())
                                .add(point.ref())));
        return learning;
    }

    /** What serves what. */
    record Served(Map<UUID, Set<UUID>> serving, Map<UUID, Work> byAction) {

        /** Without whatever serves one of these, even if it serves others as well. */
        Served without(Set<LearningPointId> hidden) {
            Set<UUID> actions = hidden.stream()
                    .flatMap(point -> serving.getOrDefault(point.value(), Set.of()).stream())
                    .collect(toSet());
            Map<UUID, Set<UUID>> left = new HashMap<>();
            serving.forEach((subject, serve) -> left.put(
                    subject,
                    serve.stream().filter(action -> !actions.contains(action)).collect(toSet())));
            return new Served(left, byAction);
        }

        /** What serves anything, each once, by its reference. */
        List<Work> all() {
            return serving.values().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .map(byAction::get)
                    .sorted(Comparator.comparing(Work::ref))
                    .toList();
        }

        /** What serves any of these, each once, by its reference. */
        List<Done> of(Set<UUID> subjects) {
            return subjects.stream()
                    .flatMap(subject -> serving.getOrDefault(subject, Set.of()).stream())
                    .distinct()
                    .map(byAction::get)
                    .sorted(Comparator.comparing(Work::ref))
                    .map(Work::done)
                    .toList();
        }
    }

    /** @param open whether it still goes on, whatever has come of it so far: it has not ended, and was not withdrawn */
    record Work(UUID action, String ref, Done done, boolean open) {}

    private List<TrailFact> read(SubjectKind kind, Instant moment) {
        try (Stream<TrailFact> facts = trail.factsOn(kind, EVENTS)) {
            return facts.filter(fact -> !fact.recordedAt().isAfter(moment)).toList();
        }
    }

    private Work done(UUID id, Set<TrailFact> facts, Map<String, String> kinds, List<String> learning) {
        PartnershipAction action = actions.theAction(ActionId.of(id));
        String kind = kinds.getOrDefault(action.kind().code(), action.kind().name());
        return new Work(
                id,
                action.ref(),
                new Done(kind, action.title(), state(facts), learning),
                ENDINGS.stream()
                        .noneMatch(ending -> happened(facts, ending).findAny().isPresent()));
    }

    private static String state(Set<TrailFact> facts) {
        if (happened(facts, ActionWithdrawn.class).findAny().isPresent()) {
            return "withdrawn";
        }
        List<String> parts = new ArrayList<>();
        happened(facts, ActionCarriedOut.class).findFirst().ifPresent(fact -> parts.add("carried out on " + day(fact)));
        happened(facts, TrainingWentLive.class).findFirst().ifPresent(fact -> parts.add("in use since " + day(fact)));
        int sessions = (int) happened(facts, SessionDelivered.class).count();
        if (sessions > 0) {
            int reached = happened(facts, SessionDelivered.class)
                    .mapToInt(fact -> Integer.parseInt(fact.fact("reached")))
                    .sum();
            parts.add("%s, %,d people reached"
                    .formatted(sessions == 1 ? "one session" : sessions + " sessions", reached));
        }
        if (parts.isEmpty()) {
            parts.add(happened(facts, ActionStarted.class).findAny().isPresent() ? "under way" : "planned");
        }
        return String.join("; ", parts);
    }

    private static Stream<TrailFact> happened(Set<TrailFact> facts, Class<?> event) {
        return facts.stream().filter(fact -> fact.type().equals(event.getSimpleName()));
    }

    private static String day(TrailFact fact) {
        LocalDate day = fact.occurredOn();
        return DAY.format(day);
    }
}
