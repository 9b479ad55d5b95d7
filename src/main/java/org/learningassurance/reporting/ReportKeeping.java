package org.learningassurance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
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
    private final BoardReportService reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportKeeping(KeptReports kept, BoardReportService reports, ApplicationEventPublisher events, Clock clock) {
        this.kept = kept;
        this.reports = reports;
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
     * Keeps the report as it stands, or as it stood at the end of a day.
     *
     * @throws Refusal when it would publish what is under embargo now
     */
    public ReportId keep(ReportPeriod period, @Nullable LocalDate asAt, ReportCopy copy, Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
        BoardReport report = reports.report(period, asAt, copy, by);
        if (copy == ReportCopy.PUBLICATION && reports.tellsOfAnEmbargo(report)) {
            throw new Refusal(
                    "EmbargoHolds",
                    "It tells of learning from a review that is under embargo now. Publish the report as it stands today, or wait until"
                            + " the embargo is lifted",
                    "asAt");
        }
        Instant now = clock.instant();
        KeptReport written = kept.save(new KeptReport(ReportId.next(), report, by, now));
        events.publishEvent(new ReportKept(written.id(), period, copy, written.hash(), by, now));
        return written.id();
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
    public BoardReport report(ReportId id, Actor by) {
        return find(id, by).report();
    }

    /** The last copy for publication that was kept of a period. */
    @Transactional(readOnly = true)
    public Optional<Kept> published(ReportPeriod period, Actor by) {
        return kept.findTopByPeriodFromAndPeriodToAndCopyOrderByKeptAtDesc(
                        period.from(), period.to(), ReportCopy.PUBLICATION)
                .filter(report -> mayRead(report, by))
                .map(Kept::of);
    }

    private KeptReport find(ReportId id, Actor by) {
        return kept.findById(id).filter(report -> mayRead(report, by)).orElseThrow(() -> new NotFound("report"));
    }

    /** What comes under embargo after it was published is held back from those outside the partnership until the embargo is lifted. */
    private boolean mayRead(KeptReport report, Actor by) {
        if (report.copy() == ReportCopy.RESTRICTED) {
            return BoardReportService.fullestFor(by) == ReportCopy.RESTRICTED;
        }
        return by.readsWhatIsPublished() && (by.partnership() || !reports.tellsOfAnEmbargo(report.report()));
    }
}
