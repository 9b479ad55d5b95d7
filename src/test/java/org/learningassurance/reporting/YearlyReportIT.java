package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.reporting.YearlyReport.Act;
import org.learningassurance.reporting.YearlyReport.Answers;
import org.learningassurance.reporting.YearlyReport.ClosedSteps;
import org.learningassurance.reporting.YearlyReport.Decided;
import org.learningassurance.reporting.YearlyReport.Finding;
import org.learningassurance.reporting.YearlyReport.OpenSteps;
import org.learningassurance.reporting.YearlyReport.Point;
import org.learningassurance.reporting.YearlyReport.PointImpact;
import org.learningassurance.reporting.YearlyReport.VoiceCount;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The yearly report of a {@link YearOfAnswers}. */
@TrackerIT
class YearlyReportIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private YearlyReportService reports;

    @Autowired
    private ReportPapers papers;

    @Autowired
    private ReportLegend legend;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportKeeping keeping;

    @Autowired
    private MockMvcTester mvc;

    private ReportedYear year;
    private MeasuredYear measured;
    private Situation situation;
    private ReportPeriod period;

    @BeforeEach
    void aYearOfAnswers() {
        YearOfAnswers answers = new YearOfAnswers(application);
        year = answers.year;
        situation = answers.situation;
        period = answers.period;
        measured = new MeasuredYear(
                application, year, YearMonth.from(period.from()), Set.of(year.theme), Set.of(year.point));
    }

    @Test
    void tellsUnderFourHeadsWhatTheWorkOfTheYearCameTo() {
        YearlyReport report = drawn(ReportCopy.RESTRICTED);

        assertThat(report.reviews().rapidReviews()).isEqualTo(Count.of(1));
        assertThat(report.impact().points())
                .filteredOn(each -> isOfTheYear(each.point()))
                .extracting(PointImpact::rung, PointImpact::answers, PointImpact::findings)
                .containsExactly(
                        tuple(
                                Rung.PRACTICE_CHANGED,
                                new Answers(1, 0, 0, 1),
                                List.of(new Finding("Case-file audit, 10 looked at", "3 of 10", "8 of 10"))),
                        tuple(
                                Rung.OUTCOME,
                                new Answers(1, 0, 0, 0),
                                List.of(new Finding("Measure of the outcome", "1 of 9", "7 of 9"))));
        assertThat(report.littleProgress().unmoved())
                .as("one agency had told its staff in the year")
                .noneMatch(this::isOfTheYear);
        assertThat(report.littleProgress().open())
                .filteredOn(open -> isOfTheYear(open.point()))
                .extracting(OpenSteps::rung, OpenSteps::steps)
                .containsExactly(tuple(Rung.DISSEMINATED, 1));
        assertThat(report.littleProgress().closed())
                .filteredOn(closed -> isOfTheYear(closed.point()))
                .extracting(ClosedSteps::how, ClosedSteps::steps)
                .containsExactly(tuple("Gap accepted", 1));
        assertThat(report.decisions().decided())
                .extracting(Decided::outcome, Decided::reason)
                .contains(tuple("Gap accepted", "The agency has closed its service"));
        assertThat(report.decisions().planned()).extracting(Act::title).contains("Asking in every visit");
        assertThat(report.decisions().planned())
                .as("one session of several is a beginning")
                .filteredOn(each -> each.title().equals(YearOfAnswers.SESSIONS))
                .extracting(Act::state)
                .containsOnly("one session, 12 people reached");
        assertThat(report.decisions().carriedOut()).extracting(Act::title).doesNotContain(YearOfAnswers.SESSIONS);
        assertThat(report.decisions().givenUp())
                .extracting(Act::title, Act::reason)
                .contains(tuple("A workshop that was withdrawn", "The forum was wound up"));
        assertThat(report.voices().heard()).isEqualTo(Count.of(1));
        assertThat(report.voices().themes())
                .filteredOn(each -> !each.number().equals(Count.of(0)))
                .containsExactly(new VoiceCount(year.name, Count.of(1)));
        assertThat(report.voices().said()).contains(new VoiceCount("Accepted", Count.of(1)));
        assertThat(report.voices().evidence())
                .contains(new VoiceCount(EvidenceKind.CHILDREN_AND_FAMILIES_VOICE.label(), Count.of(1)));
        assertThat(text(ReportCopy.RESTRICTED, null, "html"))
                .contains("Working Together to Safeguard Children")
                .doesNotContain(YearOfAnswers.WORDS);
    }

    @Test
    void readsTheSameByteForByteAsAtAPastDayWhateverIsDoneLater() {
        write(ReportSection.IMPACT, "What this year changed.", 0);
        LocalDate then = situation.today();
        situation.itIs(then.plusDays(1));
        byte[] page = file(ReportCopy.RESTRICTED, then, "html");
        byte[] figures = file(ReportCopy.RESTRICTED, then, "csv");
        byte[] published = file(ReportCopy.PUBLICATION, then, "html");

        situation.itIs(then.plusDays(9));
        year.goesOn();
        measured.goesOn();
        write(ReportSection.IMPACT, "Said better.", 1);

        assertThat(file(ReportCopy.RESTRICTED, then, "html")).isEqualTo(page);
        assertThat(file(ReportCopy.RESTRICTED, then, "csv")).isEqualTo(figures);
        assertThat(file(ReportCopy.PUBLICATION, then, "html")).isEqualTo(published);
        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains(year.name, "What this year changed.", MeasuredYear.NAME)
                .doesNotContain("Renamed " + year.name, "Said better", MeasuredYear.RENAMED);
        assertThat(text(ReportCopy.RESTRICTED, null, "html"))
                .contains("Renamed " + year.name, "Said better.", MeasuredYear.RENAMED)
                .contains("Newest reading: 7.5 per cent (3 of 40)", "5 readings before the change on")
                .contains("No longer counted since %s: The sample is drawn no more."
                        .formatted(ReportLegend.day(situation.today())));
    }

    @Test
    void publishesNeitherSmallNumbersNorWhatWasTypedForOthersNorLearningUnderEmbargo() {
        YearlyReport published = drawn(ReportCopy.PUBLICATION);

        assertThat(published.reviews().rapidReviews().isShown()).isFalse();
        assertThat(published.voices().heard().isShown()).isFalse();
        assertThat(published.voices().themes())
                .as("which themes are named gives nothing away")
                .noneMatch(each -> each.number().isShown())
                .hasSameSizeAs(drawn(ReportCopy.RESTRICTED).voices().themes())
                .hasSizeGreaterThan(2);
        assertThat(published.impact().points())
                .isNotEmpty()
                .allMatch(each -> each.findings().isEmpty());
        for (String ending : Set.of("html", "csv")) {
            assertThat(text(ReportCopy.PUBLICATION, null, ending))
                    .contains("[c]", "stands for a number that is kept back", YearlyWords.LEFT_OUT)
                    .doesNotContain("wound up", "closed its service", "7 of 9", "8 of 10", YearOfAnswers.WORDS)
                    .doesNotContain(measured.ref, MeasuredYear.NAME, "25 of 40");
        }

        Set<String> ofTheYear = published.impact().points().stream()
                .map(each -> each.point().ref())
                .collect(Collectors.toSet());
        assertThat(ofTheYear).isNotEmpty();

        year.isPutUnderEmbargo();

        YearlyReport silent = drawn(ReportCopy.PUBLICATION);
        assertThat(silent.learningTold()).doesNotContainAnyElementsOf(ofTheYear);
        assertThat(silent.impact().rungs())
                .extracting(YearlyReport.RungImpact::answers)
                .containsExactly(new Answers(0, 0, 0, 0), Answers.KEPT_BACK);
        assertThat(silent.decisions().taken()).isEmpty();
        assertThat(silent.decisions().planned())
                .as("the workshop and the sessions serve what is hidden")
                .hasSize(published.decisions().planned().size() - 2);
        assertThat(drawn(ReportCopy.RESTRICTED).learningTold()).containsAll(ofTheYear);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> keeping.keep(
                        ReportKind.YEARLY, period, published.asAt(), ReportCopy.PUBLICATION, situation.officer))
                .withMessageContaining("under embargo now");
    }

    @Test
    void publishesNothingFromWhichThreeAnswersAboutOutcomesCouldBeCounted() {
        YearOfAnswers three = new YearOfAnswers(application, 2);
        period = three.period;
        assertThat(drawn(ReportCopy.RESTRICTED).impact().rungs())
                .contains(new YearlyReport.RungImpact(Rung.OUTCOME, new Answers(3, 0, 0, 0)));

        List<String> told = text(ReportCopy.PUBLICATION, null, "csv")
                .lines()
                .filter(line -> line.startsWith("Impact,")
                        ? line.contains("Outcome for children")
                        : line.startsWith("Words of children and families,"))
                .toList();

        assertThat(told)
                .as("anything from none to four could stand in each place, and no line tells of one learning point")
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.matches("[^,]+,[^,]*,\"?.+\"?,\\[c],"))
                .noneMatch(line -> line.contains("LP-"));
        assertThat(told).filteredOn(line -> line.startsWith("Impact,,")).hasSize(4);
        String page = text(ReportCopy.PUBLICATION, null, "html");
        assertThat(page)
                .contains(YearlyWords.KEPT_BACK, "Practice changed</h3>", "Rests on: case-file audit.")
                .doesNotContain(", Outcome for children</h3>", "Judged: 3", "rests on: words", "Rests on: words")
                .doesNotContain(YearlyWords.NOTHING_CHANGED);
        assertThat(text(ReportCopy.RESTRICTED, null, "html"))
                .contains(", Outcome for children</h3>", "Rests on: words of children and families.");
    }

    @Test
    void isKeptAndReadByTheScrutinyBoardWhenItIsPublished() {
        Actor board = situation.somebody("Board", Role.SCRUTINY_BOARD);
        YearlyReport read = drawn(ReportCopy.PUBLICATION);
        ReportId id = keeping.keep(ReportKind.YEARLY, period, read.asAt(), ReportCopy.PUBLICATION, situation.officer);
        ReportId restricted =
                keeping.keep(ReportKind.YEARLY, period, read.asAt(), ReportCopy.RESTRICTED, situation.officer);
        situation.itIs(situation.today().plusDays(9));
        year.themeIsRenamed();

        assertThat(keeping.report(id, board)).isEqualTo(read);
        assertThat(keeping.get(id, board).asKept()).isTrue();
        assertThat(keeping.published(ReportKind.YEARLY, period, board))
                .map(ReportKeeping.Kept::id)
                .contains(id);
        assertThat(keeping.published(ReportKind.BOARD, period, board)).isEmpty();
        assertThat(mvc.get().uri("/reports/" + id).with(As.actor(board)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Yearly report", "How the words of children and families were used");
        assertThat(mvc.get()
                        .uri("/reports/" + id + "/report.csv")
                        .with(As.actor(board))
                        .exchange())
                .hasStatusOk();
        assertThat(page("?" + query(), board)).hasRedirectedUrl("/reports/" + id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keeping.report(restricted, board));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports.report(period, null, ReportCopy.PUBLICATION, board));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> reports.report(period, null, ReportCopy.RESTRICTED, situation.executive));
        assertThat(page("?" + query(), situation.leadOf(year.answering))).hasStatus(404);
    }

    @Test
    void isAFileThatAnyReaderCanReadAlsoOfAYearWithoutReviews() {
        write(ReportSection.VOICES, "We asked again.\n\nThey told us more.", 0);
        for (ReportCopy copy : ReportCopy.values()) {
            YearlyReport report = drawn(copy);
            byte[] pdf = Pdf.kept("yearly-report-" + copy + ".pdf", papers.pdf(report));
            assertThat(Pdf.faults(pdf)).as(copy.label()).isEmpty();
            assertThat(Pdf.text(pdf)).contains(legend.marking(report), "They told us more.");
            assertThat(Pdf.text(pdf).contains(measured.ref)).isEqualTo(copy == ReportCopy.RESTRICTED);
            assertThat(Word.text(papers.word(report)))
                    .contains(legend.marking(report), "They told us more.", year.name)
                    .contains(YearlyWords.THEMES, YearlyWords.EVIDENCE, BoardWords.NAMES_NOBODY);
        }
        assertThat(file(ReportCopy.PUBLICATION, null, "xlsx")).startsWith('P', 'K');

        ReportPeriod quiet = new ReportPeriod(LocalDate.of(1990, 4, 1), LocalDate.of(1991, 3, 31));
        YearlyReport nothing = reports.report(quiet, null, ReportCopy.RESTRICTED, situation.officer);
        byte[] pdf = Pdf.kept("yearly-report-quiet.pdf", papers.pdf(nothing));
        assertThat(Pdf.faults(pdf)).isEmpty();
        assertThat(nothing.impact().measures()).as("none was read by then").isEmpty();
        assertThat(Pdf.text(pdf).replaceAll("\\s+", " "))
                .contains(
                        YearlyWords.NOTHING_CHANGED,
                        YearlyWords.NOTHING_OPEN,
                        YearlyWords.NOTHING_DECIDED,
                        YearlyWords.NOBODY_HEARD);
    }

    @Test
    void isOfAYearThatIsOverAndWhatWasTypedWrongIsSaid() {
        assertThat(page("?from=%s&to=%s".formatted(period.to(), period.from()), situation.officer))
                .hasStatus(422)
                .bodyText()
                .contains("The last day must not be before the first");
        assertThat(page(
                        "?from=%s&to=%s"
                                .formatted(period.from(), situation.today().plusDays(1)),
                        situation.officer))
                .hasStatus(422)
                .bodyText()
                .contains("The last day of the period must be today or earlier");
        assertThat(page("", situation.officer)).hasStatus3xxRedirection();
        assertThat(page("/choose", situation.officer)).hasStatusOk().bodyText().contains("First day of the year");
        assertThat(page("/choose?chosen=yes&from.day=31&from.month=2&from.year=2160", situation.officer))
                .bodyText()
                .contains("There is a problem", "2160");
        assertThat(page("?" + query(), situation.officer))
                .hasStatusOk()
                .bodyText()
                .contains("Write about what has changed", "/reports/yearly/sections/impact", "The year before");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> writing.write(ReportKind.YEARLY, period, "gap", "Ours", 0, situation.officer));
    }

    private boolean isOfTheYear(Point point) {
        return point.themes().contains(year.name);
    }

    private void write(String section, String text, int number) {
        writing.write(ReportKind.YEARLY, period, section, text, number, situation.officer);
    }

    private YearlyReport drawn(ReportCopy copy) {
        return reports.report(period, null, copy, situation.officer);
    }

    private String query() {
        return "from=%s&to=%s".formatted(period.from(), period.to());
    }

    private MvcTestResult page(String more, Actor by) {
        return mvc.get().uri("/reports/yearly" + more).with(As.actor(by)).exchange();
    }

    private String text(ReportCopy copy, @Nullable LocalDate asAt, String ending) {
        return new String(file(copy, asAt, ending), StandardCharsets.UTF_8);
    }

    private byte[] file(ReportCopy copy, @Nullable LocalDate asAt, String ending) {
        MvcTestResult answer = page(
                "/report." + ending + "?" + query() + "&copy=" + copy + (asAt == null ? "" : "&asAt=" + asAt),
                situation.officer);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
