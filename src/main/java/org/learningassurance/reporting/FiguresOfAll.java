package org.learningassurance.reporting;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.dissemination.DueDateMoved;
import org.learningassurance.dissemination.ReachReported;
import org.learningassurance.dissemination.RungClaimed;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.reporting.Dashboard.OfAll;
import org.learningassurance.reporting.Dashboard.Reach;
import org.learningassurance.reporting.Dashboard.Recurrence;
import org.learningassurance.reporting.Dashboard.Slips;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;
import org.springframework.stereotype.Component;

/** What is told of all agencies together beside the gap: reach, slips, and what comes back; by what was recorded by a moment. */
@Component
class FiguresOfAll {

    private final TrailService trail;
    private final PositionRows rows;
    private final ReviewService reviews;

    FiguresOfAll(TrailService trail, PositionRows rows, ReviewService reviews) {
        this.trail = trail;
        this.rows = rows;
        this.reviews = reviews;
    }

    OfAll in(Position position, Collection<LearningPoint> points, Map<ThemeId, String> themes) {
        Set<LearningPointId> agreed = position.points().stream()
                .filter(PointPosition::isAgreed)
                .map(PointPosition::learningPoint)
                .collect(toSet());
        return new OfAll(
                reach(position.asAt()),
                slips(position.asAt()),
                rows.reopenedBy(position.asAt()),
                recurrences(
                        points.stream()
                                .filter(point -> agreed.contains(point.id()))
                                .toList(),
                        themes,
                        position.asAt()));
    }

    private record Said(String learningPoint, String agency) {

        static Said of(TrailFact fact) {
            return new Said(fact.fact("learningPoint"), fact.fact("agency"));
        }
    }

    /**
     * Each agency counts once for each learning point, as it last said, however many rounds asked it: n includes those who were reached
     * before. Of a return that was passed on, its last agency speaks.
     */
    private Reach reach(Instant asAt) {
        Map<UUID, TrailFact> ofReturns = new HashMap<>();
        for (Class<?> event : List.of(RungClaimed.class, ReachReported.class)) {
            try (Stream<TrailFact> facts = by(asAt, event)) {
                facts.filter(fact -> fact.facts().containsKey("reached")
                                && fact.facts().containsKey("audience"))
                        .forEach(fact -> ofReturns.merge(fact.subject(), fact, FiguresOfAll::later));
            }
        }
        Map<Said, TrailFact> last = new HashMap<>();
        ofReturns.values().forEach(fact -> last.merge(Said.of(fact), fact, FiguresOfAll::later));
        return new Reach(sum(last.values(), "reached"), sum(last.values(), "audience"), last.size());
    }

    private static TrailFact later(TrailFact one, TrailFact other) {
        return one.recordedAt().isAfter(other.recordedAt()) ? one : other;
    }

    private static long sum(Collection<TrailFact> facts, String name) {
        return facts.stream().mapToLong(fact -> Long.parseLong(fact.fact(name))).sum();
    }

    private Slips slips(Instant asAt) {
        try (Stream<TrailFact> facts = by(asAt, DueDateMoved.class)) {
            List<String> moved = facts.filter(LaterDates::isLater)
                    .map(fact -> fact.subject() + fact.fact("rung"))
                    .toList();
            return new Slips((int) moved.stream().distinct().count(), moved.size());
        }
    }

    private Stream<TrailFact> by(Instant asAt, Class<?> event) {
        return trail.facts(event.getSimpleName())
                .filter(fact -> !fact.recordedAt().isAfter(asAt));
    }

    private List<Recurrence> recurrences(Collection<LearningPoint> points, Map<ThemeId, String> themes, Instant asAt) {
        Map<LearningPointId, Instant> briefs = rows.firstBriefsBy(asAt);
        Map<ReviewId, Review> taught = reviews.theReviews(points.stream()
                .flatMap(point -> point.reviews().stream())
                .distinct()
                .toList());
        return themes.entrySet().stream()
                .map(theme -> recurrence(
                        theme.getKey(),
                        theme.getValue(),
                        points.stream()
                                .filter(point -> point.themes().contains(theme.getKey()))
                                .toList(),
                        briefs,
                        taught))
                .filter(recurrence -> recurrence.reviews() > 1)
                .sorted(Comparator.comparing(Recurrence::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Recurrence recurrence(
            ThemeId theme,
            String name,
            List<LearningPoint> points,
            Map<LearningPointId, Instant> briefs,
            Map<ReviewId, Review> taught) {
        Set<ReviewId> reviews =
                points.stream().flatMap(point -> point.reviews().stream()).collect(toSet());
        LocalDate brief = points.stream()
                .filter(point -> briefs.containsKey(point.id()))
                .map(point -> Objects.requireNonNull(briefs.get(point.id())))
                .min(Comparator.naturalOrder())
                .map(at -> at.atZone(DomainEvent.ZONE).toLocalDate())
                .orElse(LocalDate.MAX);
        long after = reviews.stream()
                .filter(review ->
                        Objects.requireNonNull(taught.get(review)).openedOn().isAfter(brief))
                .count();
        return new Recurrence(theme.toString(), name, reviews.size(), (int) after);
    }
}
