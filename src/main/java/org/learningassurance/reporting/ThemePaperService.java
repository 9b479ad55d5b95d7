package org.learningassurance.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NamesInTime;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RungAccepted;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.RungNotYetChanged;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.ThemeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the paper on one theme from what was recorded by the end of a day (R14), with what the report to the Scrutiny Board says of it. */
@Service
@Transactional(readOnly = true)
public class ThemePaperService {

    private final BoardReportService reports;
    private final PositionService positions;
    private final ThemeService themes;
    private final LearningPointService learningPoints;
    private final ReturnService returns;
    private final DirectoryService directory;
    private final ToldMeasures measures;
    private final TrailService trail;
    private final Clock clock;

    ThemePaperService(
            BoardReportService reports,
            PositionService positions,
            ThemeService themes,
            LearningPointService learningPoints,
            ReturnService returns,
            DirectoryService directory,
            ToldMeasures measures,
            TrailService trail,
            Clock clock) {
        this.reports = reports;
        this.positions = positions;
        this.themes = themes;
        this.learningPoints = learningPoints;
        this.returns = returns;
        this.directory = directory;
        this.measures = measures;
        this.trail = trail;
        this.clock = clock;
    }

    /** The themes that a paper can be drawn on, by name. */
    public List<Theme> themes(Actor by) {
        mustWorkForThePartnership(by);
        return themes.list(by);
    }

    /**
     * The paper as at the end of a day; of today, now.
     *
     * @param address the theme's reference or id
     * @param day null for today
     * @throws NotFound when there is no such theme, and for those who do not work for the partnership
     * @throws Refusal on "day" when it lies ahead, or before the theme was recorded
     */
    public ThemePaper asAt(String address, @Nullable LocalDate day, Actor by) {
        mustWorkForThePartnership(by);
        ThemeId theme = themes.get(address, by).id();
        Instant at = EndOfDay.of(day == null ? LocalDate.now(clock) : day, clock, "day");
        Position position = positions.asAt(at, null, null, by);
        List<PointPosition> agreed =
                position.points().stream().filter(PointPosition::isAgreed).toList();
        ThemeFindings findings = reports.findings(theme, agreed, at, by)
                .orElseThrow(
                        () -> new Refusal("ThemeWasRecorded", "The theme had not been recorded by that day", "day"));
        List<PointPosition> own = of(theme, agreed);
        return new ThemePaper(
                at,
                position.day(),
                findings,
                ThemePaper.agencies(own),
                outcomes(own, at),
                measures.ofTheme(
                        theme, own.stream().map(PointPosition::learningPoint).collect(toSet()), at, by));
    }

    private List<PointPosition> of(ThemeId theme, List<PointPosition> agreed) {
        Map<LearningPointId, LearningPoint> points = learningPoints.theLearningPoints(
                agreed.stream().map(PointPosition::learningPoint).toList());
        return agreed.stream()
                .filter(point -> Objects.requireNonNull(points.get(point.learningPoint()))
                        .themes()
                        .contains(theme))
                .toList();
    }

    /** What was judged in any round by then: that a later round asks again takes nothing back. */
    private List<ThemePaper.Outcome> outcomes(List<PointPosition> points, Instant at) {
        Map<LearningPointId, String> refs =
                points.stream().collect(toMap(PointPosition::learningPoint, PointPosition::reference));
        List<TrailFact> judged = Stream.of(RungAccepted.class, RungNotYetChanged.class)
                .flatMap(event -> judged(event, refs.keySet(), at).stream())
                .toList();
        Map<ClaimId, RungClaim> claims =
                returns.theClaims(judged.stream().map(ThemePaperService::claim).toList()).stream()
                        .collect(toMap(RungClaim::id, Function.identity()));
        NamesInTime names = directory.namesInTime();
        return judged.stream()
                .flatMap(fact -> Objects.requireNonNull(claims.get(claim(fact))).claim() instanceof OutcomeClaim outcome
                        ? Stream.of(outcome(fact, outcome, refs, names.of(AgencyId.of(fact.fact("agency")), at)))
                        : Stream.empty())
                .sorted(Comparator.comparing(ThemePaper.Outcome::ref)
                        .thenComparing(ThemePaper.Outcome::agency)
                        .thenComparing(ThemePaper.Outcome::on)
                        .thenComparing(ThemePaper.Outcome::words))
                .toList();
    }

    private List<TrailFact> judged(Class<?> event, Set<LearningPointId> points, Instant at) {
        try (Stream<TrailFact> facts = trail.facts(event.getSimpleName())) {
            return facts.filter(fact -> !fact.recordedAt().isAfter(at))
                    .filter(fact -> fact.fact("rung").equals(Rung.OUTCOME.name()))
                    .filter(fact -> points.contains(Year.pointOf(fact)))
                    .toList();
        }
    }

    private static ClaimId claim(TrailFact judged) {
        return ClaimId.of(judged.fact("claim"));
    }

    private static ThemePaper.Outcome outcome(
            TrailFact judged, OutcomeClaim outcome, Map<LearningPointId, String> refs, String agency) {
        Disposition how = judged.type().equals(RungAccepted.class.getSimpleName())
                ? Disposition.ACCEPTED
                : Disposition.NOT_YET_CHANGED;
        return new ThemePaper.Outcome(
                Objects.requireNonNull(refs.get(Year.pointOf(judged))),
                agency,
                outcome.measure(),
                outcome.baseline(),
                outcome.voice(),
                how.label(),
                judged.recordedAt().atZone(DomainEvent.ZONE).toLocalDate());
    }

    private static void mustWorkForThePartnership(Actor by) {
        if (!by.partnership()) {
            throw new NotFound("page");
        }
    }
}
