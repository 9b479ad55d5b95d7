package org.learningassurance.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.Decision;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.dissemination.DueDateMoved;
import org.learningassurance.dissemination.MoreAsked;
import org.learningassurance.dissemination.ReachReported;
import org.learningassurance.dissemination.RequestConsidered;
import org.learningassurance.dissemination.RequestMade;
import org.learningassurance.dissemination.RungAccepted;
import org.learningassurance.dissemination.RungClaimed;
import org.learningassurance.dissemination.RungNotYetChanged;
import org.learningassurance.dissemination.RungRecorded;
import org.learningassurance.dissemination.RungReturned;
import org.learningassurance.dissemination.WhatStoppedSaid;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.ReviewCounts;
import org.learningassurance.reporting.YearlyReport.Point;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ThemeAsAt;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.training.ActionCarriedOut;
import org.learningassurance.training.ActionDueMoved;
import org.learningassurance.training.ActionWithdrawn;
import org.learningassurance.training.SessionTargetReached;
import org.learningassurance.training.SessionsNotNeeded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the yearly report from positions, decisions and the trail. */
@Service
@Transactional(readOnly = true)
public class YearlyReportService {

    private static final int STEPS = 4;

    private static final List<Class<? extends DomainEvent>> EVENTS = List.of(
            RungClaimed.class,
            ReachReported.class,
            WhatStoppedSaid.class,
            RungRecorded.class,
            RungAccepted.class,
            RungNotYetChanged.class,
            RungReturned.class,
            MoreAsked.class,
            RequestMade.class,
            RequestConsidered.class,
            DueDateMoved.class,
            ActionCarriedOut.class,
            SessionTargetReached.class,
            SessionsNotNeeded.class,
            ActionWithdrawn.class,
            ActionDueMoved.class);

    private final PositionService positions;
    private final TrailService trail;
    private final ReviewService reviews;
    private final ThemeService themes;
    private final LearningPointService learningPoints;
    private final AssuranceService assurance;
    private final YearsImpact impact;
    private final YearsDecisions decisions;
    private final YearsVoices voices;
    private final RoutesUsed routes;
    private final ReportTexts texts;
    private final ReportSettings settings;
    private final Clock clock;

    YearlyReportService(
            PositionService positions,
            TrailService trail,
            ReviewService reviews,
            ThemeService themes,
            LearningPointService learningPoints,
            AssuranceService assurance,
            YearsImpact impact,
            YearsDecisions decisions,
            YearsVoices voices,
            RoutesUsed routes,
            ReportTexts texts,
            ReportSettings settings,
            Clock clock) {
        this.positions = positions;
        this.trail = trail;
        this.reviews = reviews;
        this.themes = themes;
        this.learningPoints = learningPoints;
        this.assurance = assurance;
        this.impact = impact;
        this.decisions = decisions;
        this.voices = voices;
        this.routes = routes;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The report as at the end of a day; of today, now.
     *
     * @throws NotFound for those who do not work for the partnership: they read what was kept
     * @throws NotAllowed when the copy is restricted and the actor may not see every number
     * @throws Refusal when a day lies ahead
     */
    public YearlyReport report(ReportPeriod period, @Nullable LocalDate asAt, ReportCopy copy, Actor by) {
        return report(period, asAt, copy, by, Progress.UNSEEN);
    }

    /** The same, watched. */
    public YearlyReport report(
            ReportPeriod period, @Nullable LocalDate asAt, ReportCopy copy, Actor by, Progress progress) {
        Instant at = EndOfDay.of(asAt == null ? LocalDate.now(clock) : asAt, clock, "asAt");
        return reportAt(period, at, copy, by, progress);
    }

    /** The same as at a moment; see {@link #report}. */
    YearlyReport reportAt(ReportPeriod period, Instant asAt, ReportCopy copy, Actor by, Progress progress) {
        copy.mustBeDrawnFor(by);
        Instant at = asAt.truncatedTo(ChronoUnit.MICROS);
        period.mustHaveEndedBy(LocalDate.now(clock));
        Instant last = EndOfDay.of(period.to());
        progress.comesTo(1, STEPS, "Reading where each step stood");
        Position start = positions.asAt(EndOfDay.of(period.from().minusDays(1)), null, null, by);
        Position end = positions.asAt(at.isBefore(last) ? at : last, null, null, by);
        Set<LearningPointId> hidden = copy == ReportCopy.PUBLICATION
                ? learningPoints.theLearningPointsFrom(reviews.underEmbargo(at))
                : Set.of();
        progress.comesTo(2, STEPS, "Reading what happened in the year");
        Happened happened = happened(period, at, hidden);
        progress.comesTo(3, STEPS, "Reading decisions, and what was done");
        List<Decision> taken = assurance.theDecisions(period.from(), period.to(), at).stream()
                .filter(decision -> !hidden.contains(decision.learningPoint()))
                .toList();
        Map<ThemeId, String> names = themes.asAt(at, by).stream()
                .collect(toMap(ThemeAsAt::id, theme -> theme.text().name()));
        Year year = new Year(period, at, copy, happened, hidden, points(end, happened, taken, names), names.values());
        List<WorkOnThemes.Work> actions = decisions.actions(year);
        progress.comesTo(4, STEPS, "Counting what came of it");
        return new YearlyReport(
                period,
                at,
                at.atZone(DomainEvent.ZONE).toLocalDate(),
                copy,
                settings.smallestShown(),
                opened(year),
                impact.of(year, by),
                YearsLittleProgress.of(year, start, end, decisions.slips(year, actions)),
                decisions.of(year, taken, actions, routes.between(period.from(), period.to(), at)),
                voices.of(year),
                texts.newestBy(ReportKind.YEARLY, period.from(), period.to(), at).stream()
                        .filter(written -> !written.text().isEmpty())
                        .collect(toMap(ReportText::section, ReportText::text)));
    }

    private Happened happened(ReportPeriod period, Instant at, Set<LearningPointId> hidden) {
        List<String> types = EVENTS.stream().map(Class::getSimpleName).toList();
        try (Stream<TrailFact> facts = trail.factsSince(period.from(), types)) {
            return Happened.of(facts.filter(fact -> !fact.recordedAt().isAfter(at))
                    .filter(fact ->
                            Year.aboutPoint(fact).filter(hidden::contains).isEmpty()));
        }
    }

    /** How old children were stands in the report to the Scrutiny Board. */
    private ReviewCounts opened(Year year) {
        return CountedReviews.of(
                        reviews.theFigures(year.period().from(), year.period().to(), year.at()),
                        year.copy(),
                        new SmallNumbers(settings.smallestShown()))
                .withoutGroups();
    }

    /** Every learning point that any part may tell of. */
    private Map<LearningPointId, Point> points(
            Position end, Happened happened, Collection<Decision> taken, Map<ThemeId, String> names) {
        Set<LearningPointId> ids = Stream.of(
                        end.points().stream().map(Position.PointPosition::learningPoint),
                        happened.byType().values().stream()
                                .flatMap(List::stream)
                                .flatMap(fact -> Year.aboutPoint(fact).stream()),
                        taken.stream().map(Decision::learningPoint))
                .flatMap(each -> each)
                .collect(toSet());
        return learningPoints.theLearningPoints(ids).values().stream()
                .collect(toMap(
                        LearningPoint::id,
                        point -> new Point(
                                point.ref(),
                                point.statement(),
                                point.themes().stream()
                                        .flatMap(theme -> Stream.ofNullable(names.get(theme)))
                                        .sorted()
                                        .toList())));
    }
}
