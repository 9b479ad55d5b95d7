package org.learningassurance.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NamesInTime;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.review.ReviewFigures;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers where assurance stands, now and as at any past moment, within what the actor may see (R11, R14). */
@Service
@Transactional(readOnly = true)
public class PositionService {

    /** The first day that a period may begin with when none is named. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final PositionRows rows;
    private final ReviewService reviews;
    private final LearningPointService learningPoints;
    private final DirectoryService directory;
    private final Clock clock;

    PositionService(
            PositionRows rows,
            ReviewService reviews,
            LearningPointService learningPoints,
            DirectoryService directory,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.learningPoints = learningPoints;
        this.directory = directory;
        this.clock = clock;
    }

    /** The position now. */
    public Position now(Actor by) {
        return asAt(clock.instant(), null, null, by);
    }

    /**
     * The position at the end of a day; of today, now.
     *
     * @param from first day of the period whose reviews are counted, by the day on which they were opened; null for no limit
     * @param to last day of it, which counts; null for the day itself
     * @throws Refusal when the day lies ahead, or the period ends before it begins
     */
    public Position asAt(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to, Actor by) {
        return asAt(EndOfDay.of(day, clock, "asAt"), from, to, by);
    }

    /** The position at a moment; see {@link #asAt(LocalDate, LocalDate, LocalDate, Actor)}. */
    public Position asAt(Instant moment, @Nullable LocalDate from, @Nullable LocalDate to, Actor by) {
        if (moment.isAfter(clock.instant())) {
            throw new Refusal("PositionIsOfThePast", "The moment must be now or earlier", "asAt");
        }
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        LocalDate day = dayOf(at);
        LocalDate first = from == null ? LONG_AGO : from;
        LocalDate last = to == null ? day : to;
        if (last.isBefore(first)) {
            throw new Refusal("PeriodIsInOrder", "The period must not end before it begins", "to");
        }
        boolean all = by.partnership();
        ReviewFigures figures = all ? reviews.figures(first, last, at, by) : null;
        return position(at, all ? rows.rungsAsAt(at) : rows.rungsAsAt(at, by.agencies()), figures, all);
    }

    /**
     * The same of one agency alone, or of one learning point: what else the actor may see is not read.
     *
     * @throws Refusal when the day lies ahead
     */
    public Position ofAgencyAsAt(AgencyId agency, LocalDate day, Actor by) {
        Instant at = EndOfDay.of(day, clock, "asAt");
        return by.sees(agency) ? ofAgency(agency, at) : position(at, List.of(), null, false);
    }

    /** @see #ofAgencyAsAt */
    public Position ofPointAsAt(LearningPointId point, LocalDate day, Actor by) {
        Instant at = EndOfDay.of(day, clock, "asAt");
        List<RungRow> seen = rows.rungsAsAt(at, point).stream()
                .filter(row -> by.sees(row.agency()))
                .toList();
        return position(at, seen, null, false);
    }

    /** The position of one agency, as it reads it itself. The caller has checked the scope. */
    Position ofAgency(AgencyId agency, Instant at) {
        return position(at, rows.rungsAsAt(at, Set.of(agency)), null, false);
    }

    /**
     * How steps of one agency's position stood at the moment of an earlier one, of the same agency, when they were another's: it has
     * passed them on since (R10).
     */
    List<RungPosition> beforePassedOn(Position then, Position now) {
        Set<ReturnId> before = then.steps().map(RungPosition::agencyReturn).collect(toSet());
        Set<ReturnId> others = now.steps()
                .map(RungPosition::agencyReturn)
                .filter(asked -> !before.contains(asked))
                .collect(toSet());
        Placed placed = new Placed(then.day(), rows.closuresAsAt(then.asAt()));
        return rows.rungsOfReturnsAsAt(then.asAt(), others).stream()
                .map(row -> rung(row, placed))
                .toList();
    }

    private Position position(Instant at, List<RungRow> asked, @Nullable ReviewFigures figures, boolean all) {
        LocalDate day = dayOf(at);
        List<RungRow> rungs = lastOfEach(asked);
        Placed placed = new Placed(day, rows.closuresAsAt(at));
        List<Position.PointPosition> points = points(rungs, rows.pointsAsAt(at), called(at), placed, all);
        return new Position(
                at,
                day,
                figures,
                count(points),
                counts(rungs, placed),
                lateness(rungs, placed),
                completeness(rungs),
                quality(rungs),
                points);
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(DomainEvent.ZONE).toLocalDate();
    }

    /** Where one learning point stands now; the stage of its track follows from it. The caller has checked the scope. */
    public Standing standing(LearningPointId point) {
        Instant now = clock.instant();
        return rows.pointAsAt(now, point).standing(lastOfEach(rows.rungsAsAt(now, point)));
    }

    /** The day that due dates are held against, and when agencies were closed as known then. */
    private record Placed(LocalDate day, Map<AgencyId, Closures> closures) {

        Timeliness of(RungRow row) {
            return row.timeliness(day, closures.getOrDefault(row.agency(), Closures.NONE));
        }
    }

    /** An agency by the name that it had at the moment. */
    private record Called(AgencyId id, String code, String name) {}

    private Map<AgencyId, Called> called(Instant at) {
        NamesInTime names = directory.namesInTime();
        return directory.agencies().stream()
                .collect(toMap(
                        Agency::id, agency -> new Called(agency.id(), agency.code(), names.of(agency.id(), at))));
    }

    private List<Position.PointPosition> points(
            List<RungRow> rungs,
            Map<LearningPointId, PointHistory> histories,
            Map<AgencyId, Called> called,
            Placed placed,
            boolean all) {
        Map<LearningPointId, List<RungRow>> byPoint =
                rungs.stream().collect(groupingBy(RungRow::learningPoint, LinkedHashMap::new, toList()));
        Collection<LearningPointId> seen = all ? histories.keySet() : byPoint.keySet();
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(seen);
        return points.values().stream()
                .sorted(Comparator.comparing(LearningPoint::ref))
                .map(point -> {
                    List<RungRow> own = byPoint.getOrDefault(point.id(), List.of());
                    Standing standing = histories
                            .getOrDefault(point.id(), PointHistory.NOTHING)
                            .standing(own);
                    return new Position.PointPosition(point.id(), point.ref(), standing, agencies(own, called, placed));
                })
                .toList();
    }

    /** Of rows that ask the same of the same agency, the one of the last round: who is asked again counts once. */
    static List<RungRow> lastOfEach(Collection<RungRow> rungs) {
        record Asked(LearningPointId point, AgencyId agency, Rung rung) {}
        Map<Asked, RungRow> last = new LinkedHashMap<>();
        for (RungRow row : rungs) {
            last.merge(
                    new Asked(row.learningPoint(), row.agency(), row.rung()),
                    row,
                    (one, other) -> one.round() >= other.round() ? one : other);
        }
        return List.copyOf(last.values());
    }

    private static List<Position.AgencyPosition> agencies(
            List<RungRow> rungs, Map<AgencyId, Called> called, Placed placed) {
        return rungs.stream().collect(groupingBy(RungRow::agency)).entrySet().stream()
                .map(entry -> {
                    Called agency = Objects.requireNonNull(called.get(entry.getKey()));
                    return new Position.AgencyPosition(
                            agency.id(),
                            agency.code(),
                            agency.name(),
                            entry.getValue().stream()
                                    .sorted(Comparator.comparing(RungRow::rung))
                                    .map(row -> rung(row, placed))
                                    .toList());
                })
                .sorted(Comparator.comparing(Position.AgencyPosition::name))
                .toList();
    }

    private static RungPosition rung(RungRow row, Placed placed) {
        return new RungPosition(
                row.agencyReturn(),
                row.round(),
                row.rung(),
                row.disposition(),
                placed.of(row),
                row.dueOn(),
                row.opensOn(),
                row.since());
    }

    private static Map<Standing, Integer> count(List<Position.PointPosition> points) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        points.forEach(point -> counts.merge(point.standing(), 1, Integer::sum));
        return counts;
    }

    private static List<Position.RungCount> counts(List<RungRow> rungs, Placed placed) {
        record Place(Rung rung, Disposition disposition, Timeliness timeliness) {}
        Map<Place, Integer> counts = new LinkedHashMap<>();
        rungs.forEach(row -> counts.merge(new Place(row.rung(), row.disposition(), placed.of(row)), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Position.RungCount(
                        entry.getKey().rung(),
                        entry.getKey().disposition(),
                        entry.getKey().timeliness(),
                        entry.getValue()))
                .sorted(Comparator.comparing(Position.RungCount::rung)
                        .thenComparing(Position.RungCount::disposition)
                        .thenComparing(Position.RungCount::timeliness))
                .toList();
    }

    private static Position.Lateness lateness(List<RungRow> rungs, Placed placed) {
        List<RungRow> owed = rungs.stream()
                .filter(row -> !row.disposition().closed() && !row.withPartnership() && row.opensOn() != null)
                .toList();
        return new Position.Lateness(
                owed.size(),
                (int) owed.stream()
                        .filter(row -> placed.of(row) == Timeliness.OVERDUE)
                        .count(),
                (int) rungs.stream()
                        .filter(row -> placed.of(row) == Timeliness.WITH_PARTNERSHIP)
                        .count());
    }

    static Position.Completeness completeness(List<RungRow> rungs) {
        int reached =
                (int) rungs.stream().filter(row -> row.disposition().reached()).count();
        int closed =
                (int) rungs.stream().filter(row -> row.disposition().closed()).count();
        return new Position.Completeness(rungs.size(), reached, closed - reached, rungs.size() - closed);
    }

    private static Position.Quality quality(List<RungRow> rungs) {
        return new Position.Quality(
                number(rungs, Disposition.ACCEPTED),
                number(rungs, Disposition.ACCEPTED_BY_ALTERNATIVE),
                number(rungs, Disposition.RECORDED),
                number(rungs, Disposition.NOT_YET_CHANGED));
    }

    private static int number(List<RungRow> rungs, Disposition disposition) {
        return (int)
                rungs.stream().filter(row -> row.disposition() == disposition).count();
    }
}
