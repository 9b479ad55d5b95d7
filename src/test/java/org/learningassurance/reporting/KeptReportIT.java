package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written in a report, and the reports that were kept. */
@TrackerIT
class KeptReportIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportKeeping keeping;

    @Autowired
    private KeptReportCheck check;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    private ReportedYear year;
    private Situation situation;
    private ReportPeriod period;

    @BeforeEach
    void aReportedYear() {
        year = new ReportedYear(application);
        situation = year.situation;
        period = year.period;
    }

    @Test
    void isKeptAndShownAgainAsItStood() {
        ReportId id = kept(ReportCopy.PUBLICATION, situation.officer);
        Report then = keeping.report(id, situation.officer);
        situation.itIs(situation.today().plusDays(9));
        year.themeIsRenamed();
        Actor board = situation.somebody("Board", Role.SCRUTINY_BOARD);

        assertThat(keeping.report(id, board)).isEqualTo(then);
        assertThat(year.found((BoardReport) keeping.report(id, board)).name()).isEqualTo(year.name);
        assertThat(keeping.get(id, board).asKept()).isTrue();
        assertThat(keeping.published(ReportKind.BOARD, period, board))
                .map(ReportKeeping.Kept::id)
                .contains(id);
        ReportId restricted = kept(ReportCopy.RESTRICTED, situation.officer);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keeping.report(restricted, board));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keeping.report(restricted, situation.executive));
        assertThat(keeping.list(board))
                .extracting(ReportKeeping.Kept::id)
                .contains(id)
                .doesNotContain(restricted);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> year.drawn(ReportCopy.PUBLICATION, board));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> kept(ReportCopy.PUBLICATION, situation.member));
    }

    @Test
    void whatComesUnderEmbargoIsPublishedNoMoreAndHeldBackFromTheBoardMeanwhile() {
        ReportId id = kept(ReportCopy.PUBLICATION, situation.officer);
        Actor board = situation.somebody("Board", Role.SCRUTINY_BOARD);
        LocalDate before = situation.today();
        situation.itIs(before.plusDays(5));

        year.isPutUnderEmbargo();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keeping.report(id, board));
        assertThat(keeping.published(ReportKind.BOARD, period, board)).isEmpty();
        assertThat(keeping.list(board)).extracting(ReportKeeping.Kept::id).doesNotContain(id);
        assertThat(keeping.report(id, situation.executive)).isNotNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> keeping.keep(
                        ReportKind.BOARD, period, EndOfDay.of(before), ReportCopy.PUBLICATION, situation.officer))
                .withMessageContaining("under embargo now");
        ReportId now = kept(ReportCopy.PUBLICATION, situation.officer);
        assertThat(year.found((BoardReport) keeping.report(now, board)).toImprove())
                .isEmpty();
    }

    @Test
    void anActionIsHeldBackWithTheOnlyLearningThatItServes() {
        ReportedYear later = new ReportedYear(application);
        later.workshopIsPlanned("A workshop on what a later review taught");
        ReportId id = kept(ReportCopy.PUBLICATION, situation.officer);
        Instant before = clock.instant();
        Actor board = situation.somebody("Board", Role.SCRUTINY_BOARD);
        BoardReport read = (BoardReport) keeping.report(id, board);
        assertThat(later.found(read).done())
                .extracting(BoardReport.Done::what)
                .contains("A workshop on what a later review taught");
        assertThat(later.found(read).toImprove())
                .as("the review began after the period")
                .isEmpty();
        situation.itIs(situation.today().plusDays(1));

        later.isPutUnderEmbargo();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keeping.report(id, board));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> keeping.keep(ReportKind.BOARD, period, before, ReportCopy.PUBLICATION, situation.officer))
                .withMessageContaining("under embargo now");
        situation.itIs(situation.today().plusDays(1));
        BoardReport silent = (BoardReport) keeping.report(kept(ReportCopy.PUBLICATION, situation.officer), board);
        assertThat(later.found(silent).done())
                .extracting(BoardReport.Done::what)
                .doesNotContain("A workshop on what a later review taught");
    }

    @Test
    void isNotPublishedWhileWhatWasTypedNamesSomebody() {
        String somebody = directory.person(situation.officer.whoever()).name();
        String agency = directory.agency(year.answering).name();
        writing.write(
                ReportKind.BOARD,
                period,
                "introduction",
                "With " + somebody + " of " + agency + ".",
                0,
                situation.officer);

        MvcTestResult answer = mvc.post()
                .uri("/reports/scrutiny-board/keep?" + year.query() + "&copy=PUBLICATION")
                .param("read", clock.instant().toString())
                .with(As.actor(situation.officer))
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("the section “Introduction” names “" + somebody + "”");
        assertThat(keeping.published(ReportKind.BOARD, period, situation.officer))
                .isEmpty();
        assertThat(writing.section(ReportKind.BOARD, period, "introduction", situation.officer)
                        .text())
                .isEqualTo("With " + somebody + " of " + agency + ".");
        assertThat(kept(ReportCopy.RESTRICTED, situation.officer)).isNotNull();

        writing.write(
                ReportKind.BOARD, period, "introduction", "With everybody of " + agency + ".", 1, situation.officer);
        year.workshopIsPlanned("A workshop of " + somebody.toUpperCase(Locale.UK));
        ReportPeriod untilToday = new ReportPeriod(period.from(), situation.today());
        for (ReportKind kind : ReportKind.values()) {
            assertThatExceptionOfType(Refusal.class)
                    .as(kind.name())
                    .isThrownBy(() ->
                            keeping.keep(kind, untilToday, clock.instant(), ReportCopy.PUBLICATION, situation.officer))
                    .withMessageContaining("names “" + somebody + "”");
        }
        year.isPutUnderEmbargo();
    }

    @Test
    void aKeptReportThatWasChangedIsFound() {
        ReportId id = kept(ReportCopy.PUBLICATION, situation.officer);
        assertThat(check.faults()).isEmpty();

        exchange(id, year.name, "Something else");
        assertThat(check.faults()).containsExactly("Report %s was changed after it was kept".formatted(id));
        assertThat(keeping.get(id, situation.officer).asKept()).isFalse();

        exchange(id, "Something else", year.name);
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aKeptReportThatIsHandedOutAsAnotherCopyOrAnotherPeriodIsFound() {
        ReportId id = kept(ReportCopy.RESTRICTED, situation.officer);

        for (String tampering : List.of(
                "copy = 'PUBLICATION'", "period_to = date '2199-12-31'", "as_at = kept_at - interval '1' day")) {
            transaction.executeWithoutResult(now -> {
                jdbc.sql("update kept_report set " + tampering + " where id = :id")
                        .param("id", id.value())
                        .update();
                assertThat(check.faults())
                        .as(tampering)
                        .containsExactly("Report %s was changed after it was kept".formatted(id));
                now.setRollbackOnly();
            });
        }
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void isPublishedAsItWasReadWhateverIsWrittenMeanwhile() {
        writing.write(ReportKind.BOARD, period, "introduction", "Read by the officer.", 0, situation.officer);
        Instant read = year.drawn(ReportCopy.PUBLICATION, situation.officer).asAt();
        situation.itIs(situation.today().plusDays(1));
        writing.write(ReportKind.BOARD, period, "introduction", "Read by nobody.", 1, situation.officer);

        MvcTestResult answer = mvc.post()
                .uri("/reports/scrutiny-board/keep?" + year.query() + "&copy=PUBLICATION")
                .param("read", read.toString())
                .with(As.actor(situation.officer))
                .exchange();

        assertThat(answer).hasStatus3xxRedirection();
        ReportKeeping.Kept kept =
                keeping.published(ReportKind.BOARD, period, situation.officer).orElseThrow();
        assertThat(keeping.report(kept.id(), situation.officer).text("introduction"))
                .isEqualTo("Read by the officer.");
        assertThat(kept.asAt()).isEqualTo(read);
        assertThat(kept.asKept()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> keeping.keep(
                        ReportKind.BOARD,
                        period,
                        clock.instant().plusSeconds(60),
                        ReportCopy.PUBLICATION,
                        situation.officer))
                .withMessageContaining("now or earlier");
    }

    private ReportId kept(ReportCopy copy, Actor by) {
        return keeping.keep(ReportKind.BOARD, period, clock.instant(), copy, by);
    }

    private void exchange(ReportId id, String present, String other) {
        transaction.executeWithoutResult(now -> jdbc.sql(
                        "update kept_report_piece set content = replace(content, :present, :other) where report = :id")
                .param("present", present)
                .param("other", other)
                .param("id", id.value())
                .update());
    }

    @Test
    void isWrittenByTheBusinessUnitAndNeverOverwritten() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> writing.write(ReportKind.BOARD, period, "introduction", "Ours", 0, situation.chair));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> writing.write(ReportKind.BOARD, period, "anything", "Ours", 0, situation.officer));
        writing.write(ReportKind.BOARD, period, "introduction", "First", 0, situation.officer);
        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(
                        () -> writing.write(ReportKind.BOARD, period, "introduction", "Second", 0, situation.officer));
        assertThat(writing.section(ReportKind.BOARD, period, "introduction", situation.officer)
                        .text())
                .isEqualTo("First");
    }

    @Test
    void whatMayIdentifySomebodyIsNotSaved() {
        MvcTestResult answer = mvc.post()
                .uri("/reports/scrutiny-board/sections/introduction?" + year.query())
                .param("text", "The child of 943 476 5919")
                .param("version", "0")
                .with(As.actor(situation.officer))
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("There is a problem", "The child of 943 476 5919");
        assertThat(year.drawn(ReportCopy.RESTRICTED, situation.officer).text("introduction"))
                .isEmpty();
    }
}
