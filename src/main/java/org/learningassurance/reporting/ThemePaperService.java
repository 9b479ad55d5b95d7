package org.learningassurance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
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
    private final ReturnViews returns;
    private final Clock clock;

    ThemePaperService(
            BoardReportService reports,
            PositionService positions,
            ThemeService themes,
            LearningPointService learningPoints,
            ReturnViews returns,
            Clock clock) {
        this.reports = reports;
        this.positions = positions;
        this.themes = themes;
        this.learningPoints = learningPoints;
        this.returns = returns;
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
                position.points().stream().filter(BoardReportService::isAgreed).toList();
        ThemeFindings findings = reports.findings(theme, agreed, at, by)
                .orElseThrow(
                        () -> new Refusal("ThemeWasRecorded", "The theme had not been recorded by that day", "day"));
        List<PointPosition> own = of(theme, agreed);
        return new ThemePaper(at, position.day(), findings, ThemePaper.agencies(own), outcomes(own, at, by));
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

    private List<ThemePaper.Outcome> outcomes(List<PointPosition> points, Instant at, Actor by) {
        return points.stream()
                .flatMap(point -> point.agencies().stream().flatMap(agency -> outcomes(point, agency, at, by)))
                .sorted(Comparator.comparing(ThemePaper.Outcome::ref)
                        .thenComparing(ThemePaper.Outcome::agency)
                        .thenComparing(ThemePaper.Outcome::on))
                .toList();
    }

    private Stream<ThemePaper.Outcome> outcomes(PointPosition point, AgencyPosition agency, Instant at, Actor by) {
        return agency.rungs().stream()
                .filter(step -> step.rung() == Rung.OUTCOME)
                .flatMap(step -> returns.story(step.agencyReturn(), by).claims().stream())
                .map(claim -> claim.made())
                .filter(made -> isJudged(made, at))
                .flatMap(made -> made.claim() instanceof OutcomeClaim outcome
                        ? Stream.of(outcome(point.reference(), agency.name(), made, outcome))
                        : Stream.empty());
    }

    private static boolean isJudged(RungClaim made, Instant at) {
        boolean stands = made.state() == ClaimState.ACCEPTED || made.state() == ClaimState.NOT_YET_CHANGED;
        return stands && made.judgedAt().filter(judged -> !judged.isAfter(at)).isPresent();
    }

    private static ThemePaper.Outcome outcome(String ref, String agency, RungClaim made, OutcomeClaim outcome) {
        return new ThemePaper.Outcome(
                ref,
                agency,
                outcome.measure(),
                outcome.baseline(),
                outcome.voice(),
                made.state().label(),
                made.judgedAt().orElseThrow().atZone(DomainEvent.ZONE).toLocalDate());
    }

    private static void mustWorkForThePartnership(Actor by) {
        if (!by.partnership()) {
            throw new NotFound("page");
        }
    }
}
