package org.learningassurance.reporting;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.Dashboard.Line;
import org.learningassurance.reporting.Dashboard.Tally;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.review.ThemeAsAt;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.Timeliness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a position up by theme, by agency and by learning point. */
@Component
@Transactional(readOnly = true)
class DashboardDrawing {

    private final PositionService positions;
    private final LearningPointService learningPoints;
    private final ThemeService themes;
    private final FiguresOfAll ofAll;
    private final ReportSettings settings;
    private final Clock clock;

    DashboardDrawing(
            PositionService positions,
            LearningPointService learningPoints,
            ThemeService themes,
            FiguresOfAll ofAll,
            ReportSettings settings,
            Clock clock) {
        this.positions = positions;
        this.learningPoints = learningPoints;
        this.themes = themes;
        this.ofAll = ofAll;
        this.settings = settings;
        this.clock = clock;
    }

    Dashboard asAt(LocalDate day, Actor by) {
        Position position = positions.asAt(EndOfDay.of(day, clock, "asAt"), null, null, by);
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(
                position.points().stream().map(PointPosition::learningPoint).toList());
        Map<ThemeId, String> named = themes.asAt(position.asAt(), Actor.clock()).stream()
                .collect(toMap(ThemeAsAt::id, theme -> theme.text().name()));
        Lines byTheme = new Lines();
        Lines byAgency = new Lines();
        Lines byPoint = new Lines();
        for (PointPosition point : position.points()) {
            List<ThemeId> of = Objects.requireNonNull(points.get(point.learningPoint())).themes().stream()
                    .filter(named::containsKey)
                    .toList();
            for (AgencyPosition agency : point.agencies()) {
                byAgency.add(agency.agency().toString(), agency.name(), agency.rungs());
                byPoint.add(point.reference(), point.reference(), agency.rungs());
                if (of.isEmpty()) {
                    byTheme.add(Dashboard.NO_THEME, "No theme", agency.rungs());
                }
                of.forEach(theme ->
                        byTheme.add(theme.toString(), Objects.requireNonNull(named.get(theme)), agency.rungs()));
            }
        }
        return new Dashboard(
                position.asAt(),
                position.day(),
                by.partnership() && position.completeness().asked() >= settings.keptFrom(),
                position.learningPoints(),
                position.lateness(),
                position.completeness(),
                position.quality(),
                byTheme.byName(),
                byAgency.byName(),
                byPoint.byName(),
                by.partnership() ? ofAll.in(position, points.values(), named) : null);
    }

    /** Counts steps in lines. */
    private static final class Lines {

        private final Map<String, String> names = new TreeMap<>();
        private final Map<String, Map<Rung, Counting>> counted = new TreeMap<>();

        void add(String key, String name, Collection<RungPosition> steps) {
            names.put(key, name);
            Map<Rung, Counting> line = counted.computeIfAbsent(key, any -> new EnumMap<>(Rung.class));
            steps.forEach(step ->
                    line.computeIfAbsent(step.rung(), rung -> new Counting()).add(step));
        }

        List<Line> byName() {
            return counted.entrySet().stream()
                    .map(line -> new Line(
                            line.getKey(), Objects.requireNonNull(names.get(line.getKey())), tallies(line.getValue())))
                    .sorted(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(Line::key))
                    .toList();
        }

        private static Map<Rung, Tally> tallies(Map<Rung, Counting> line) {
            Map<Rung, Tally> tallies = new EnumMap<>(Rung.class);
            line.forEach((rung, counting) -> tallies.put(rung, counting.tally()));
            return tallies;
        }
    }

    private static final class Counting {

        private final int[] inTime = new int[Timeliness.values().length];
        private int asked;
        private int reached;

        void add(RungPosition step) {
            asked++;
            reached += step.disposition().reached() ? 1 : 0;
            inTime[step.timeliness().ordinal()]++;
        }

        Tally tally() {
            Map<Timeliness, Integer> there = new EnumMap<>(Timeliness.class);
            Arrays.stream(Timeliness.values())
                    .filter(timeliness -> inTime[timeliness.ordinal()] > 0)
                    .forEach(timeliness -> there.put(timeliness, inTime[timeliness.ordinal()]));
            return new Tally(asked, reached, there);
        }
    }
}
