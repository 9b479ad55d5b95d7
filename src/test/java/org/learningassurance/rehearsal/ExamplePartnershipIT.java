package org.learningassurance.rehearsal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.evidence.Finding;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.evidence.RunChart;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport;
import org.learningassurance.reporting.BoardReportService;
import org.learningassurance.reporting.Count;
import org.learningassurance.reporting.Dashboard;
import org.learningassurance.reporting.DashboardService;
import org.learningassurance.reporting.GapOverTime;
import org.learningassurance.reporting.GapOverTimeService;
import org.learningassurance.reporting.Position;
import org.learningassurance.reporting.PositionService;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.reporting.ThemePaperService;
import org.learningassurance.reporting.ToldMeasure;
import org.learningassurance.reporting.WhatChangedService;
import org.learningassurance.reporting.WhatChangedStatus;
import org.learningassurance.reporting.YearlyReportService;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.ReviewFigures;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.testing.TestSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * The example partnership, played once into a database of its own. Its figures for May 2021 to December 2022 are those of the
 * report to the Leeds Scrutiny Board of 8 March 2023, paragraphs 3.1 to 3.3.
 */
@SpringBootTest(
        properties = {
            TestSettings.ONLY_OURS,
            "spring.datasource.url=jdbc:h2:mem:example;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
        },
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("h2-only")
class ExamplePartnershipIT {

    private static final LocalDate FROM = LocalDate.of(2021, 5, 1);
    private static final LocalDate TO = LocalDate.of(2022, 12, 31);
    private static final ReportPeriod PERIOD = new ReportPeriod(FROM, TO);

    @Autowired
    private ExampleScript example;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private PositionService positions;

    @Autowired
    private GapOverTimeService gaps;

    @Autowired
    private DashboardService dashboards;

    @Autowired
    private BoardReportService reports;

    @Autowired
    private MeasureService measures;

    @Autowired
    private YearlyReportService years;

    @Autowired
    private ThemePaperService papersOfThemes;

    @Autowired
    private WhatChangedService told;

    @Autowired
    private OverdueReviewService overdue;

    @Autowired
    private List<SelfCheck> checks;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate today;

    @BeforeAll
    void play() {
        today = LocalDate.now(clock);
        rehearsal.play(example.upTo(today), (script, day) -> {});
    }

    @Test
    void givesTheReportsFiguresExactly() {
        ReviewFigures figures = reviews.figures(FROM, TO, clock.instant(), cast.officer());

        assertThat(figures.opened())
                .containsEntry(ReviewKind.RAPID_REVIEW, 11)
                .containsEntry(ReviewKind.PRACTICE_REVIEW, 4)
                .containsEntry(ReviewKind.LOCAL_REVIEW, 3);
        ReviewFigures.Breakdown rapid = Objects.requireNonNull(figures.rapidReviews());
        assertThat(rapid.byAgeBand())
                .isEqualTo(Map.of(
                        AgeBand.UNDER_1, 2, AgeBand.FROM_1_TO_4, 5, AgeBand.FROM_5_TO_11, 3, AgeBand.FROM_12, 1));
        assertThat(rapid.bySex()).isEqualTo(Map.of(Sex.MALE, 5, Sex.FEMALE, 6));
        assertThat(rapid.byOutcome()).isEqualTo(Map.of(IncidentOutcome.CHILD_DIED, 3, IncidentOutcome.SERIOUS_HARM, 8));
        assertThat(positions.asAt(today, FROM, TO, cast.officer()).reviews())
                .extracting(ReviewFigures::opened)
                .isEqualTo(figures.opened());
    }

    @Test
    void theReportToTheScrutinyBoardGivesThemFigureByFigure() {
        BoardReport report = reports.report(PERIOD, null, ReportCopy.RESTRICTED, cast.officer());

        assertThat(report.reviews().rapidReviews()).isEqualTo(Count.of(11));
        assertThat(report.reviews().practiceReviews()).isEqualTo(Count.of(4));
        assertThat(report.reviews().localReviews()).isEqualTo(Count.of(3));
        assertThat(lines(report, "AGE")).containsExactly("Under 1: 2", "1 to 4: 5", "5 to 11: 3", "12 or older: 1");
        assertThat(lines(report, "SEX")).containsExactlyInAnyOrder("Male: 5", "Female: 6");
        assertThat(lines(report, "OUTCOME")).containsExactly("Child died: 3", "Serious harm: 8");
    }

    @Test
    void theCopyForPublicationKeepsSixOfTheElevenBackAndWhatWouldGiveThemAway() {
        BoardReport report = reports.report(PERIOD, null, ReportCopy.PUBLICATION, cast.officer());

        assertThat(report.reviews().rapidReviews()).isEqualTo(Count.of(11));
        assertThat(report.reviews().practiceReviews().isShown()).isFalse();
        assertThat(report.reviews().localReviews().isShown()).isFalse();
        assertThat(lines(report, "AGE"))
                .containsExactly("Under 1: [c]", "1 to 4: 5", "5 to 11: [c]", "12 or older: [c]");
        assertThat(lines(report, "SEX")).containsExactlyInAnyOrder("Male: 5", "Female: 6");
        assertThat(lines(report, "OUTCOME")).containsExactly("Child died: [c]", "Serious harm: [c]");
    }

    @Test
    void theReportTellsOfAllNineThemesWithWhatWasDoneAndWhatCanBeEvidenced() {
        BoardReport report = reports.report(PERIOD, null, ReportCopy.RESTRICTED, cast.officer());

        Map<String, Integer> responses = new HashMap<>();
        ExamplePartnership.read()
                .themes()
                .forEach(theme -> responses.put(theme.name(), theme.responses().size()));
        assertThat(responses).hasSize(9);
        assertThat(report.themes()).extracting(BoardReport.ThemeFindings::name).hasSameElementsAs(responses.keySet());
        assertThat(report.themes())
                .allSatisfy(theme -> assertThat(theme.done())
                        .hasSizeGreaterThanOrEqualTo(requireNonNull(responses.get(theme.name()))));
        assertThat(report.gap().learningPoints()).isGreaterThan(5);
        assertThat(report.gap().rungs())
                .allSatisfy(rung -> assertThat(rung.asked())
                        .isEqualTo(rung.reached() + rung.notYetChanged() + rung.closed() + rung.open()));
        assertThat(report.themes())
                .flatExtracting(BoardReport.ThemeFindings::evidence)
                .anyMatch(rung -> rung.rung() == Rung.PRACTICE_CHANGED && rung.judged() > 0);
    }

    @Test
    void assuranceAtAGlanceAddsThePositionUp() {
        Dashboard dashboard = dashboards.asAt(today, cast.officer());
        Dashboard.OfAll all = requireNonNull(dashboard.ofAll());

        assertThat(dashboard.kept()).isFalse();
        assertThat(dashboard.agencies().stream()
                        .flatMap(line -> line.rungs().values().stream())
                        .mapToInt(Dashboard.Tally::reached)
                        .sum())
                .isEqualTo(positions.now(cast.officer()).completeness().reached());
        assertThat(all.reach().reached()).isPositive().isLessThan(all.reach().audience());
        assertThat(all.slips().moves()).isPositive();
        assertThat(all.themes())
                .isNotEmpty()
                .allMatch(theme -> theme.reviews() > 1 && theme.afterBrief() <= theme.reviews());
    }

    @Test
    void theGapOverTimeIsThePositionAtTheEndOfEachMonth() {
        GapOverTime gap = gaps.upTo(today, cast.officer());

        assertThat(gap.months())
                .hasSize(13)
                .last()
                .extracting(GapOverTime.Month::day)
                .isEqualTo(today);
        assertThat(gap.months())
                .allSatisfy(month -> assertThat(month.completeness())
                        .as("at the end of %s", month.day())
                        .isEqualTo(positions
                                .asAt(month.day(), null, null, cast.officer())
                                .completeness()));
        assertThat(gap.steps()).extracting(GapOverTime.StepTime::rung).containsExactly(Rung.values());
        assertThat(gap.steps().get(0).answered())
                .isGreaterThan(gap.steps().get(2).answered());
        assertThat(gap.steps().get(0).toAnswer()).isPositive();
        assertThat(gap.toJudge().count())
                .isEqualTo(gap.steps().stream()
                        .mapToInt(GapOverTime.StepTime::judged)
                        .sum());
        assertThat(gap.noChange().steps()).isPositive();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> gaps.upTo(today.plusDays(1), cast.officer()));
    }

    @Test
    void countsAgainAndAgainAndHasOneMeasureThatSaysSomethingAndOneThatIsTooYoung() {
        List<MeasureView> counted = measures.list(cast.officer());

        assertThat(counted).extracting(view -> view.measure().ref()).containsExactly("ME-0001", "ME-0002");
        RunChart followedUp = counted.get(0).chart();
        assertThat(followedUp.points()).hasSizeGreaterThan(12);
        assertThat(followedUp.baseline()).isEqualTo(6);
        assertThat(followedUp.signals())
                .extracting(Finding::inShort)
                .containsExactly("a shift in the wanted direction", "a trend in the wanted direction");
        assertThat(counted.get(0).replaced()).hasSize(1);
        RunChart checked = counted.get(1).chart();
        assertThat(checked.points()).hasSize(4);
        assertThat(checked.hasThinBaseline()).isTrue();
        assertThat(checked.signals()).isEmpty();
        assertThat(years.report(
                                ReportPeriod.lastYearBefore(LocalDate.now(clock)),
                                null,
                                ReportCopy.RESTRICTED,
                                cast.officer())
                        .impact()
                        .measures())
                .extracting(ToldMeasure::ref)
                .contains("ME-0001");
        assertThat(counted)
                .allSatisfy(view -> assertThat(view.said().themes())
                        .allSatisfy(theme -> assertThat(papersOfThemes
                                        .asAt(theme.toString(), null, cast.officer())
                                        .measures())
                                .extracting(ToldMeasure::ref)
                                .contains(view.measure().ref())));
    }

    private static List<String> lines(BoardReport report, String code) {
        return report.reviews().groups().stream()
                .filter(group -> group.code().equals(code))
                .flatMap(group -> group.lines().stream())
                .map(line -> line.label() + ": " + line.count().text())
                .toList();
    }

    @Test
    void standsOnEveryRungWithSomeDeclinedSomeOverdueAndSomeBeforeTheReviewGroup() {
        Map<String, Long> dispositions = countBy("select disposition from rung_step");

        assertThat(dispositions)
                .containsKeys("OPEN", "CLAIMED", "ACCEPTED", "NOT_YET_CHANGED", "NOT_APPLICABLE", "RETURNED");
        assertThat(countBy("select rung from rung_step where disposition = 'ACCEPTED'"))
                .containsKeys("DISSEMINATED", "IMPLEMENTED", "PRACTICE_CHANGED", "OUTCOME");
        assertThat(overdue.exceptions(cast.chair())).isNotEmpty();
        Position now = positions.now(cast.officer());
        assertThat(now.lateness().overdue()).isPositive();
        assertThat(now.completeness().reached()).isGreaterThan(20);
    }

    @Test
    void tellsThePublicOfOneChangeWhileAnotherTextWaits() {
        assertThat(told.told()).singleElement().satisfies(one -> {
            assertThat(one.restsOn())
                    .contains("Checked in case files by somebody who does not work there")
                    .anyMatch(line -> line.startsWith("At least "));
            assertThat(one.text()).isNotBlank();
        });
        assertThat(told.list(cast.manager()))
                .extracting(WhatChangedService.Draft::status)
                .containsExactlyInAnyOrder(WhatChangedStatus.PUBLISHED, WhatChangedStatus.WAITING);
    }

    @Test
    void leavesATrueTrailOfRemindersAndSendsNone() {
        assertThat(countBy("select level from chase_entry").size()).isGreaterThan(2);
        assertThat(countBy("select cast(work_item as varchar) || due_revision || level from chase_entry")
                        .values())
                .containsOnly(1L);
        assertThat(countBy("select status from message").keySet())
                .isNotEmpty()
                .doesNotContain("SENT", "WAITING", "SENDING", "IN_DOUBT");
    }

    @Test
    void putsTheClockBackAndLeavesEverythingWhole() {
        assertThat(clock.instant()).isCloseTo(Clock.systemUTC().instant(), within(5, ChronoUnit.SECONDS));
        assertThat(checks).isNotEmpty();
        assertThat(checks)
                .allSatisfy(check -> assertThat(check.faults()).as(check.name()).isEmpty());
        assertThat(countBy("select id_ from act_ru_job where lock_exp_time_ is not null"))
                .isEmpty();
        assertThat(countBy("select id_ from act_ru_incident")).isEmpty();
    }

    @Test
    void answersTheSameForAPastDayBeforeAndAfterFurtherWork() {
        Instant halfAYearAgo =
                today.minusDays(180).atTime(12, 0).atZone(DomainEvent.ZONE).toInstant();
        Position before = positions.asAt(halfAYearAgo, FROM, TO, cast.officer());

        Actor officer = cast.officer();
        ReviewId late =
                reviews.initiateAudit(NewReview.initiated("An audit recorded late (made-up example)", TO), officer);
        learningPoints.draft(
                new LearningPointDraft(
                        LearningPointKind.TO_IMPROVE,
                        "Learnt after the day that is asked about.",
                        "",
                        "",
                        null,
                        null,
                        "",
                        Set.of(late),
                        Set.of(),
                        List.of(),
                        false,
                        ""),
                officer);

        assertThat(before.completeness().asked()).isPositive();
        assertThat(positions.asAt(halfAYearAgo, FROM, TO, cast.officer())).isEqualTo(before);
    }

    private Map<String, Long> countBy(String sql) {
        return jdbc.sql(sql).query(String.class).list().stream()
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }
}
