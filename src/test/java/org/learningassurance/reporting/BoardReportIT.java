package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.RungFigures;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A small year of its own: one rapid review, one learning point on one theme, asked of two agencies of which one answers. */
@TrackerIT
class BoardReportIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BoardReportService reports;

    @Autowired
    private ReportPapers papers;

    @Autowired
    private ReportLegend legend;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportKeeping keeping;

    @Autowired
    private KeptReportCheck check;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ThemeService themes;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester mvc;

    private ReportedYear year;
    private Situation situation;
    private ReportPeriod period;

    @BeforeEach
    void oneOfTwoAgenciesHasToldItsStaff() {
        year = new ReportedYear(application);
        situation = year.situation;
        period = year.period;
    }

    @Test
    void drawsItsFiguresFromWhatWasRecorded() {
        BoardReport report = year.drawn(ReportCopy.RESTRICTED, situation.officer);

        assertThat(report.reviews().rapidReviews()).isEqualTo(Count.of(1));
        assertThat(report.reviews().localReviews()).isEqualTo(Count.of(0));
        assertThat(report.reviews().groups().get(0).lines())
                .extracting(BoardReport.Line::code, line -> line.count().text())
                .contains(tuple("UNDER_1", "1"));
        ThemeFindings found = year.found(report);
        assertThat(found.name()).isEqualTo(year.name);
        assertThat(found.done())
                .extracting(BoardReport.Done::kind, BoardReport.Done::what, BoardReport.Done::state)
                .containsExactly(tuple("Masterclass", "A series", "in spring"));
        assertThat(found.toImprove())
                .extracting(BoardReport.Learnt::statement)
                .containsExactly("Curiosity was not recorded where it was used.");
        assertThat(found.good()).isEmpty();
        RungFigures told = found.evidence().get(0);
        assertThat(told.rung()).isEqualTo(Rung.DISSEMINATED);
        assertThat(told.asked()).isEqualTo(2);
        assertThat(told.reached()).isEqualTo(1);
        assertThat(told.open()).isEqualTo(1);
        assertThat(report.routes())
                .filteredOn(route -> route.code().equals("CONFIRMED"))
                .extracting(BoardReport.Route::count)
                .containsExactly(1);
    }

    @Test
    void aPeriodWithoutReviewsSaysSo() {
        ReportPeriod quiet = new ReportPeriod(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31));
        BoardReport report = reports.report(quiet, null, ReportCopy.RESTRICTED, situation.officer);

        assertThat(report.reviews().rapidReviews()).isEqualTo(Count.of(0));
        assertThat(report.gap().learningPoints()).isZero();
        assertThat(BoardWords.gap(report)).startsWith("No learning of reviews opened by the end of the period");
        assertThat(Pdf.faults(papers.pdf(report))).isEmpty();
    }

    @Test
    void readsTheSameByteForByteAsAtAPastDayWhateverIsDoneLater() {
        writing.write(ReportKind.BOARD, period, "introduction", "What this year taught.", 0, situation.officer);
        LocalDate then = situation.today();
        situation.itIs(then.plusDays(1));
        byte[] page = file(ReportCopy.RESTRICTED, then, "html");
        byte[] figures = file(ReportCopy.RESTRICTED, then, "csv");
        byte[] published = file(ReportCopy.PUBLICATION, then, "html");

        situation.itIs(then.plusDays(9));
        year.goesOn();
        writing.write(ReportKind.BOARD, period, "introduction", "Said better.", 1, situation.officer);

        assertThat(file(ReportCopy.RESTRICTED, then, "html")).isEqualTo(page);
        assertThat(file(ReportCopy.RESTRICTED, then, "csv")).isEqualTo(figures);
        assertThat(file(ReportCopy.PUBLICATION, then, "html")).isEqualTo(published);
        BoardReport now = year.drawn(ReportCopy.RESTRICTED, situation.officer);
        assertThat(year.found(now).name()).startsWith("Renamed");
        assertThat(year.found(now).done()).hasSize(2);
        assertThat(now.text("introduction")).isEqualTo("Said better.");
        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains(year.name, "What this year taught.")
                .doesNotContain("Renamed " + year.name, "Said better");
    }

    @Test
    void publishesNoLearningThatIsUnderEmbargoNorWhatIsDoneAboutIt() {
        year.workshopIsPlanned("Asking in every visit");
        assertThat(year.found(year.drawn(ReportCopy.PUBLICATION, situation.officer))
                        .done())
                .extracting(BoardReport.Done::what)
                .contains("Asking in every visit");

        year.isPutUnderEmbargo();

        ThemeFindings published = year.found(year.drawn(ReportCopy.PUBLICATION, situation.officer));
        assertThat(published.toImprove()).isEmpty();
        assertThat(published.done()).extracting(BoardReport.Done::what).containsExactly("A series");
        ThemeFindings restricted = year.found(year.drawn(ReportCopy.RESTRICTED, situation.officer));
        assertThat(restricted.toImprove()).hasSize(1);
        assertThat(restricted.done()).extracting(BoardReport.Done::what).contains("Asking in every visit");
    }

    @Test
    void keepsSmallNumbersBackInTheCopyForPublicationAlone() {
        BoardReport published = year.drawn(ReportCopy.PUBLICATION, situation.officer);

        assertThat(published.reviews().rapidReviews().isShown()).isFalse();
        assertThat(published.reviews().groups())
                .flatExtracting(BoardReport.Group::lines)
                .noneMatch(line -> line.count().isShown());
        assertThat(year.drawn(ReportCopy.PUBLICATION, situation.executive)
                        .reviews()
                        .groups())
                .isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> year.drawn(ReportCopy.RESTRICTED, situation.executive));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> year.drawn(ReportCopy.PUBLICATION, situation.leadOf(year.answering)));
    }

    @Test
    void isOfThePast() {
        LocalDate tomorrow = situation.today().plusDays(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.report(period, tomorrow, ReportCopy.RESTRICTED, situation.officer))
                .withMessageContaining("today or earlier");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.report(
                        new ReportPeriod(period.from(), tomorrow), null, ReportCopy.RESTRICTED, situation.officer))
                .withMessageContaining("last day of the period");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReportPeriod(period.to(), period.from()))
                .withMessageContaining("must not be before");
    }

    @Test
    void isAFileThatAnyReaderCanRead() {
        writing.write(
                ReportKind.BOARD,
                period,
                "gap",
                "One agency has not answered.\n\nIt was asked again.",
                0,
                situation.officer);
        for (ReportCopy copy : ReportCopy.values()) {
            BoardReport report = year.drawn(copy, situation.officer);
            byte[] pdf = Pdf.kept("board-report-" + copy + ".pdf", papers.pdf(report));
            assertThat(Pdf.faults(pdf)).as(copy.label()).isEmpty();
            assertThat(Pdf.text(pdf)).contains(legend.marking(report), year.name, "One agency has not answered.");
            assertThat(Word.text(papers.word(report)))
                    .contains(legend.marking(report), year.name, "It was asked again.");
        }
        assertThat(file(ReportCopy.PUBLICATION, null, "xlsx")).startsWith('P', 'K');
        assertThat(new String(file(ReportCopy.PUBLICATION, null, "csv"), StandardCharsets.UTF_8))
                .contains("Rapid reviews,[c]", "Disseminated: asked,2")
                .contains("About,,[c],", BoardWords.NAMES_NOBODY, BoardWords.EMBARGO, "The words used");
    }

    @Test
    void programsReadItsFigures() {
        assertThat(json("&copy=restricted", situation.officer))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rapidReviews.byAge.UNDER_1")
                .isEqualTo(1);
        assertThat(json("&copy=publication", situation.officer))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rapidReviews.byAge.UNDER_1")
                .isNull();
        assertThat(json("&copy=restricted", situation.executive)).hasStatus(403);
        assertThat(json("&copy=whole", situation.officer)).hasStatus(400);
        Actor board = situation.somebody("Board", Role.SCRUTINY_BOARD);
        assertThat(json("", board)).hasStatus(404);
        keeping.keep(
                ReportKind.BOARD,
                period,
                EndOfDay.of(situation.today().minusDays(1)),
                ReportCopy.PUBLICATION,
                situation.officer);
        assertThat(json("", board)).hasStatusOk().bodyText().contains(year.name);
    }

    private MvcTestResult json(String more, Actor by) {
        return mvc.get()
                .uri("/api/v1/reports/scrutiny-board?" + year.query() + more)
                .with(As.actor(by))
                .exchange();
    }

    private byte[] file(ReportCopy copy, @Nullable LocalDate asAt, String ending) {
        MvcTestResult answer = mvc.get()
                .uri("/reports/scrutiny-board/report." + ending + "?" + year.query() + "&copy=" + copy
                        + (asAt == null ? "" : "&asAt=" + asAt))
                .with(As.actor(situation.officer))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
