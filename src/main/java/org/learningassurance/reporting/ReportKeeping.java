package org.learningassurance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps reports as they stand, so that the same paper can be shown again. A copy for publication that was kept is what the Scrutiny
 * Board reads: it chooses no period of its own, because the difference of two periods could give a small number away.
 */
@Service
@Transactional
public class ReportKeeping {

    private final KeptReports kept;
    private final BoardReportService boards;
    private final YearlyReportService years;
    private final ReviewService reviews;
    private final LearningPointService learningPoints;
    private final KnownNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportKeeping(
            KeptReports kept,
            BoardReportService boards,
            YearlyReportService years,
            ReviewService reviews,
            LearningPointService learningPoints,
            KnownNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.boards = boards;
        this.years = years;
        this.reviews = reviews;
        this.learningPoints = learningPoints;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A report that was kept.
     *
     * @param asKept whether it still says what it said
     */
    public record Kept(
            ReportId id,
            ReportKind kind,
            ReportPeriod period,
            ReportCopy copy,
            Instant asAt,
            Instant keptAt,
            String keptBy,
            String hash,
            boolean asKept) {

        static Kept of(KeptReport report) {
            return new Kept(
                    report.id(),
                    report.kind(),
                    report.period(),
                    report.copy(),
                    report.asAt(),
                    report.keptAt(),
                    report.keptByName(),
                    report.hash(),
                    report.isAsKept());
        }
    }

    /**
     * Keeps the report of a kind as it stood at a moment: the one at which it was read, so that nothing is published unseen.
     *
     * @throws Refusal when the moment lies ahead, or when it would publish what is under embargo now, or somebody’s name
     */
    public ReportId keep(ReportKind kind, ReportPeriod period, Instant asAt, ReportCopy copy, Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
        Report report = drawn(kind, period, asAt, copy, by);
        if (copy == ReportCopy.PUBLICATION) {
            mustBePublishable(report);
        }
        Instant now = clock.instant();
        KeptReport written = kept.save(new KeptReport(ReportId.next(), report, by, now));
        events.publishEvent(new ReportKept(written.id(), kind, period, copy, written.hash(), by, now));
        return written.id();
    }

    private void mustBePublishable(Report report) {
        NamesNobody.check(report, names.people()).orThrow();
        if (tellsOfAnEmbargo(report)) {
            throw new Refusal(
                    "EmbargoHolds",
                    "It tells of learning from a review that is under embargo now. Publish the report as it stands today, or wait until"
                            + " the embargo is lifted",
                    "asAt");
        }
    }

    private Report drawn(ReportKind kind, ReportPeriod period, Instant asAt, ReportCopy copy, Actor by) {
        return switch (kind) {
            case BOARD -> boards.reportAt(period, asAt, copy, by, Progress.UNSEEN);
            case YEARLY -> years.reportAt(period, asAt, copy, by, Progress.UNSEEN);
        };
    }

    /** Whether it tells of learning from a review that is under embargo now, though it was not when the report is as at. */
    private boolean tellsOfAnEmbargo(Report report) {
        Set<LearningPointId> hidden = learningPoints.theLearningPointsFrom(reviews.underEmbargo());
        return learningPoints.theLearningPoints(hidden).values().stream()
                .map(LearningPoint::ref)
                .anyMatch(report.learningTold()::contains);
    }

    /** Those that the actor may read, the last one first. */
    @Transactional(readOnly = true)
    public List<Kept> list(Actor by) {
        return kept.findAllByOrderByKeptAtDesc().stream()
                .filter(report -> mayRead(report, by))
                .map(Kept::of)
                .toList();
    }

    /** @throws NotFound when there is none, or none that the actor may read */
    @Transactional(readOnly = true)
    public Kept get(ReportId id, Actor by) {
        return Kept.of(find(id, by));
    }

    /** What it says; see {@link #get}. */
    @Transactional(readOnly = true)
    public Report report(ReportId id, Actor by) {
        return find(id, by).report();
    }

    /** The last copy for publication that was kept of a kind of report for a period. */
    @Transactional(readOnly = true)
    public Optional<Kept> published(ReportKind kind, ReportPeriod period, Actor by) {
        return kept.findTopByKindAndPeriodFromAndPeriodToAndCopyOrderByKeptAtDesc(
                        kind, period.from(), period.to(), ReportCopy.PUBLICATION)
                .filter(report -> mayRead(report, by))
                .map(Kept::of);
    }

    private KeptReport find(ReportId id, Actor by) {
        return kept.findById(id).filter(report -> mayRead(report, by)).orElseThrow(() -> new NotFound("report"));
    }

    /** What comes under embargo after it was published is held back from those outside the partnership until the embargo is lifted. */
    private boolean mayRead(KeptReport report, Actor by) {
        if (report.copy() == ReportCopy.RESTRICTED) {
            return ReportCopy.fullestFor(by) == ReportCopy.RESTRICTED;
        }
        return by.readsWhatIsPublished() && (by.partnership() || !tellsOfAnEmbargo(report.report()));
    }
}
