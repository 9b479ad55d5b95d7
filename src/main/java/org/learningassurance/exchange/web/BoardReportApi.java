package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.BoardReport.Gap;
import org.learningassurance.reporting.BoardReport.Line;
import org.learningassurance.reporting.BoardReport.Route;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.reporting.BoardReportService;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportKeeping;
import org.learningassurance.reporting.ReportKind;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reports")
class BoardReportApi {

    private final BoardReportService reports;
    private final ReportKeeping keeping;

    BoardReportApi(BoardReportService reports, ReportKeeping keeping) {
        this.reports = reports;
        this.keeping = keeping;
    }

    /**
     * The rapid reviews of the period.
     *
     * @param total null when it is kept back; likewise each of the others
     */
    record RapidReviews(
            @Nullable Integer total,
            Map<String, @Nullable Integer> byAge,
            Map<String, @Nullable Integer> bySex,
            Map<String, @Nullable Integer> byOutcome) {}

    /** The report's figures. @param smallestShown what is below it is null in a copy for publication */
    record Figures(
            LocalDate from,
            LocalDate to,
            Instant asAt,
            String copy,
            int smallestShown,
            RapidReviews rapidReviews,
            @Nullable Integer practiceReviewsCommissioned,
            @Nullable Integer localReviewsInitiated,
            @Nullable Integer auditsInitiated,
            List<Route> routes,
            Gap assuranceGap,
            List<ThemeFindings> themes) {

        static Figures of(BoardReport report) {
            return new Figures(
                    report.period().from(),
                    report.period().to(),
                    report.asAt(),
                    report.copy().name().toLowerCase(Locale.ROOT),
                    report.smallestShown(),
                    new RapidReviews(
                            report.reviews().rapidReviews().value(),
                            group(report, "AGE"),
                            group(report, "SEX"),
                            group(report, "OUTCOME")),
                    report.reviews().practiceReviews().value(),
                    report.reviews().localReviews().value(),
                    report.reviews().audits().value(),
                    report.routes(),
                    report.gap(),
                    report.themes());
        }

        private static Map<String, @Nullable Integer> group(BoardReport report, String code) {
            Map<String, @Nullable Integer> counts = new LinkedHashMap<>();
            report.reviews().groups().stream()
                    .filter(group -> group.code().equals(code))
                    .flatMap(group -> group.lines().stream())
                    .forEach((Line line) -> counts.put(line.code(), line.count().value()));
            return counts;
        }
    }

    @GetMapping("/api/v1/reports/scrutiny-board")
    @Operation(
            summary =
                    "The figures of the report to the Scrutiny Board. A number that is kept back in a copy for publication is null. The Scrutiny Board itself reads the copies that were kept for it.")
    Figures figures(
            @Parameter(description = "First day of the period") @RequestParam LocalDate from,
            @Parameter(description = "Last day of the period, which counts") @RequestParam LocalDate to,
            @Parameter(description = "As at the end of this day; now unless said")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asAt,
            @Parameter(description = "restricted or publication; the fullest that you may read unless said")
                    @RequestParam(required = false)
                    @Nullable
                    String copy,
            @Parameter(hidden = true) Actor by) {
        Days.inOrder(from, to);
        ReportPeriod period = new ReportPeriod(from, to);
        ReportCopy wanted = copy == null ? ReportCopy.fullestFor(by) : copy(copy);
        if (!by.partnership() && wanted == ReportCopy.PUBLICATION && asAt == null) {
            ReportKeeping.Kept published = keeping.published(ReportKind.BOARD, period, by)
                    .orElseThrow(() -> new NotFound("published report of this period"));
            return Figures.of((BoardReport) keeping.report(published.id(), by));
        }
        return Figures.of(reports.report(period, asAt, wanted, by));
    }

    private static ReportCopy copy(String named) {
        return switch (named.toLowerCase(Locale.ROOT)) {
            case "restricted" -> ReportCopy.RESTRICTED;
            case "publication" -> ReportCopy.PUBLICATION;
            default -> throw new BadParameter("copy", "copy must be restricted or publication");
        };
    }
}
