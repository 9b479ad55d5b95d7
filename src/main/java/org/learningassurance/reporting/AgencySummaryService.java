package org.learningassurance.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.DueDateMoved;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws how one agency stands, for itself and for the partnership (R11), from what was recorded by the end of a day (R14). */
@Service
@Transactional(readOnly = true)
public class AgencySummaryService {

    /** Agencies are asked to visit four times a year. */
    private static final int MONTHS = 3;

    private static final Set<Change> WORK = Set.of(Change.REACHED, Change.ANSWERED, Change.NOT_YET_CHANGED);

    private final PositionService positions;
    private final LearningPointService learningPoints;
    private final DirectoryService directory;
    private final TrailService trail;
    private final Clock clock;

    AgencySummaryService(
            PositionService positions,
            LearningPointService learningPoints,
            DirectoryService directory,
            TrailService trail,
            Clock clock) {
        this.positions = positions;
        this.learningPoints = learningPoints;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** The agencies whose summary the actor may read, by name. */
    public List<Agency> readable(Actor by) {
        return directory.agencies().stream()
                .filter(agency -> by.sees(agency.id()))
                .toList();
    }

    /**
     * The summary as at the end of a day; of today, now.
     *
     * @param day null for today
     * @param since the day from whose end on it is told what was done; null for the usual one
     * @throws NotFound when there is no such agency, or none that the actor may read of
     * @throws Refusal on "day" when it lies ahead, on "since" when it is not before the day
     */
    public AgencySummary asAt(AgencyId id, @Nullable LocalDate day, @Nullable LocalDate since, Actor by) {
        if (!by.sees(id)) {
            throw new NotFound("agency");
        }
        Agency agency = directory.agency(id);
        Instant at = EndOfDay.of(day == null ? LocalDate.now(clock) : day, clock, "day");
        Position now = positions.ofAgency(id, at);
        LocalDate first = since == null ? usualSince(now.day()) : since;
        if (!first.isBefore(now.day())) {
            throw new Refusal("PeriodIsInOrder", "The first day must be before the day of the summary", "since");
        }
        Position then = positions.ofAgency(id, EndOfDay.of(first));
        return new AgencySummary(
                id,
                agency.code(),
                directory.namesInTime().of(id, now.asAt()),
                now.asAt(),
                now.day(),
                first,
                now.completeness(),
                RungFigures.of(now.points()),
                points(now),
                done(Changes.between(then, now, positions.beforePassedOn(then, now))));
    }

    /** Three months before a day. */
    public static LocalDate usualSince(LocalDate day) {
        return day.minusMonths(MONTHS);
    }

    private List<AgencySummary.Point> points(Position position) {
        Map<LearningPointId, LearningPoint> texts = learningPoints.theLearningPoints(
                position.points().stream().map(PointPosition::learningPoint).toList());
        Map<Moved, Integer> slips = slips(position);
        return position.points().stream()
                .map(point -> new AgencySummary.Point(
                        point.reference(),
                        Objects.requireNonNull(texts.get(point.learningPoint())).statement(),
                        steps(point, slips)))
                .toList();
    }

    private static List<AgencySummary.Step> steps(PointPosition point, Map<Moved, Integer> slips) {
        return rungs(point)
                .map(at -> new AgencySummary.Step(
                        point.reference(), at, slips.getOrDefault(new Moved(at.agencyReturn(), at.rung()), 0)))
                .toList();
    }

    private static Stream<Position.RungPosition> rungs(PointPosition point) {
        return point.agencies().stream().map(AgencyPosition::rungs).flatMap(List::stream);
    }

    private record Moved(ReturnId agencyReturn, Rung rung) {}

    /** How often the due dates of these steps had been moved to later ones by then. */
    private Map<Moved, Integer> slips(Position position) {
        Set<Moved> asked = position.points().stream()
                .flatMap(AgencySummaryService::rungs)
                .map(at -> new Moved(at.agencyReturn(), at.rung()))
                .collect(toSet());
        try (Stream<TrailFact> moves = trail.facts(DueDateMoved.class.getSimpleName())) {
            return moves.filter(move -> !move.recordedAt().isAfter(position.asAt()))
                    .filter(LaterDates::isLater)
                    .map(move -> new Moved(ReturnId.of(move.subject()), Rung.valueOf(move.fact("rung"))))
                    .filter(asked::contains)
                    .collect(groupingBy(moved -> moved, summingInt(one -> 1)));
        }
    }

    private static List<AgencySummary.Done> done(Changes changes) {
        return changes.steps().stream()
                .filter(steps -> WORK.contains(steps.change()))
                .flatMap(steps -> steps.moved().stream()
                        .map(moved -> new AgencySummary.Done(
                                moved.reference(), moved.now().rung(), steps.change())))
                .sorted(Comparator.comparing(AgencySummary.Done::ref).thenComparing(AgencySummary.Done::rung))
                .toList();
    }
}
