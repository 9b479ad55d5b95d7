package org.learningassurance.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.Done;
import org.learningassurance.reporting.BoardReport.Gap;
import org.learningassurance.reporting.BoardReport.Learnt;
import org.learningassurance.reporting.BoardReport.ReviewCounts;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ThemeAsAt;
import org.learningassurance.review.ThemeResponse;
import org.learningassurance.review.ThemeResponseKind;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the report to the Scrutiny Board from what was recorded. The shape is that of the Leeds partnership's report of 8 March 2023:
 * the reviews with their figures, the ways by which learning was spread, the gap in assurance, and theme by theme what was good, what
 * was learnt, what was done and what can be evidenced.
 */
@Service
@Transactional(readOnly = true)
public class BoardReportService {

    private static final int STEPS = 3;

    private final PositionService positions;
    private final ReviewService reviews;
    private final ThemeService themes;
    private final LearningPointService learningPoints;
    private final RoutesUsed routes;
    private final WorkOnThemes work;
    private final ReportTexts texts;
    private final ReportSettings settings;
    private final Clock clock;

    BoardReportService(
            PositionService positions,
            ReviewService reviews,
            ThemeService themes,
            LearningPointService learningPoints,
            RoutesUsed routes,
            WorkOnThemes work,
            ReportTexts texts,
            ReportSettings settings,
            Clock clock) {
        this.positions = positions;
        this.reviews = reviews;
        this.themes = themes;
        this.learningPoints = learningPoints;
        this.routes = routes;
        this.work = work;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The report as at the end of a day; of today, now.
     *
     * @throws NotFound for those who do not work for the partnership: they read what was kept
     * @throws NotAllowed when the copy is restricted and the actor may not see how old a child was
     * @throws Refusal when a day lies ahead
     */
    public BoardReport report(ReportPeriod period, @Nullable LocalDate asAt, ReportCopy copy, Actor by) {
        return report(period, asAt, copy, by, Progress.UNSEEN);
    }

    /** The same, watched. */
    public BoardReport report(
            ReportPeriod period, @Nullable LocalDate asAt, ReportCopy copy, Actor by, Progress progress) {
        Instant at = EndOfDay.of(asAt == null ? LocalDate.now(clock) : asAt, clock, "asAt");
        return reportAt(period, at, copy, by, progress);
    }

    /** The same as at a moment; see {@link #report}. */
    BoardReport reportAt(ReportPeriod period, Instant asAt, ReportCopy copy, Actor by, Progress progress) {
        copy.mustBeDrawnFor(by);
        Instant at = asAt.truncatedTo(ChronoUnit.MICROS);
        period.mustHaveEndedBy(LocalDate.now(clock));
        progress.comesTo(1, STEPS, "Reading where each step stood");
        Position position = positions.asAt(at, null, null, by);
        progress.comesTo(2, STEPS, "Finding the learning of the period");
        Set<LearningPointId> hidden = copy == ReportCopy.PUBLICATION
                ? learningPoints.theLearningPointsFrom(reviews.underEmbargo(at))
                : Set.of();
        Map<LearningPointId, PointPosition> reported = reported(position, period, at, hidden);
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(reported.keySet());
        progress.comesTo(3, STEPS, "Counting reviews, and going through the themes");
        return new BoardReport(
                period,
                at,
                position.day(),
                copy,
                settings.smallestShown(),
                counted(period, at, copy, by),
                routes.since(period.from(), at),
                gap(reported.values()),
                findings(reported, points, work.asAt(at).without(hidden), at, by),
                texts.newestBy(ReportKind.BOARD, period.from(), period.to(), at).stream()
                        .filter(written -> !written.text().isEmpty())
                        .collect(toMap(ReportText::section, ReportText::text)));
    }

    /**
     * How old children were, and what happened to them, is drawn for those who may see it of each review. The others read it in copies that
     * were published: of periods of their own choice, the difference of two could give away one child.
     */
    private ReviewCounts counted(ReportPeriod period, Instant at, ReportCopy copy, Actor by) {
        ReviewCounts counts = CountedReviews.of(
                reviews.theFigures(period.from(), period.to(), at), copy, new SmallNumbers(settings.smallestShown()));
        return ReportCopy.fullestFor(by) == ReportCopy.RESTRICTED ? counts : counts.withoutGroups();
    }

    /** Agreed learning of reviews opened by the end of the period; without what is under embargo when it is to be published. */
    private Map<LearningPointId, PointPosition> reported(
            Position position, ReportPeriod period, Instant at, Set<LearningPointId> hidden) {
        Set<ReviewId> opened = reviews.openedBy(period.to(), at);
        List<PointPosition> agreed = position.points().stream()
                .filter(PointPosition::isAgreed)
                .filter(point -> !hidden.contains(point.learningPoint()))
                .toList();
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(
                agreed.stream().map(PointPosition::learningPoint).toList());
        return agreed.stream()
                .filter(point -> Objects.requireNonNull(points.get(point.learningPoint())).reviews().stream()
                        .anyMatch(opened::contains))
                .collect(toMap(
                        PointPosition::learningPoint, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** One theme with this agreed learning, whichever review it comes from; nothing is kept back. The caller has checked the scope. */
    Optional<ThemeFindings> findings(ThemeId theme, List<PointPosition> agreed, Instant at, Actor by) {
        Map<LearningPointId, PointPosition> reported =
                agreed.stream().collect(toMap(PointPosition::learningPoint, Function.identity()));
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(reported.keySet());
        return findings(reported, points, work.asAt(at), at, by).stream()
                .filter(found -> found.section().equals(ReportSection.of(theme)))
                .findFirst();
    }

    private static Gap gap(Collection<PointPosition> points) {
        int assured = (int) points.stream()
                .filter(point -> point.standing() == Standing.ASSURED || point.standing() == Standing.SUSTAINED)
                .count();
        return new Gap(points.size(), assured, RungFigures.of(points));
    }

    private List<ThemeFindings> findings(
            Map<LearningPointId, PointPosition> reported,
            Map<LearningPointId, LearningPoint> points,
            WorkOnThemes.Served served,
            Instant at,
            Actor by) {
        Map<String, String> kinds =
                themes.responseKinds().stream().collect(toMap(ThemeResponseKind::code, ThemeResponseKind::name));
        return themes.asAt(at, by).stream()
                .map(theme -> findings(
                        theme,
                        points.values().stream()
                                .filter(point -> point.themes().contains(theme.id()))
                                .sorted(Comparator.comparing(LearningPoint::ref))
                                .toList(),
                        reported,
                        served,
                        kinds))
                .toList();
    }

    private static ThemeFindings findings(
            ThemeAsAt theme,
            List<LearningPoint> points,
            Map<LearningPointId, PointPosition> reported,
            WorkOnThemes.Served served,
            Map<String, String> kinds) {
        List<PointPosition> positions = points.stream()
                .map(point -> Objects.requireNonNull(reported.get(point.id())))
                .toList();
        Set<UUID> subjects = Stream.concat(
                        Stream.of(theme.id().value()),
                        points.stream().map(point -> point.id().value()))
                .collect(toSet());
        List<Done> done = new ArrayList<>();
        theme.responses().forEach(response -> done.add(done(response, kinds)));
        done.addAll(served.of(subjects));
        return new ThemeFindings(
                ReportSection.of(theme.id()),
                theme.ref(),
                theme.text().name(),
                theme.text().learning(),
                theme.text().goodPractice(),
                theme.text().stage(),
                learnt(points, LearningPointKind.GOOD_PRACTICE, reported),
                learnt(points, LearningPointKind.TO_IMPROVE, reported),
                done,
                positions.stream().allMatch(point -> point.agencies().isEmpty())
                        ? List.of()
                        : RungFigures.of(positions));
    }

    private static Done done(ThemeResponse response, Map<String, String> kinds) {
        return new Done(
                kinds.getOrDefault(response.kind(), response.kind()), response.what(), response.when(), List.of());
    }

    private static List<Learnt> learnt(
            List<LearningPoint> points, LearningPointKind kind, Map<LearningPointId, PointPosition> reported) {
        return points.stream()
                .filter(point -> point.kind() == kind)
                .map(point -> new Learnt(
                        point.ref(),
                        point.statement(),
                        Objects.requireNonNull(reported.get(point.id())).standing()))
                .toList();
    }
}
