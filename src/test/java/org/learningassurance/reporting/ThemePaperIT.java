package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.dissemination.AskRound;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.review.ThemeService;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.review.ThemeText;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One theme with two learning points; of one, an agency has shown what became of it for children. */
@TrackerIT
class ThemePaperIT {

    private static final String MEASURE = "31 of 40 children were seen alone";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ThemePaperService papersOfThemes;

    @Autowired
    private ThemePaperPapers papers;

    @Autowired
    private ThemeService themes;

    @Autowired
    private ReturnService returns;

    @Autowired
    private MockMvcTester mvc;

    private ReportedYear year;
    private Situation situation;
    private String ref;
    private LearningPointId measured;
    private MeasuredYear counted;
    private LocalDate day;

    @BeforeEach
    void anOutcomeIsAccepted() {
        year = new ReportedYear(application);
        situation = year.situation;
        ref = themes.get(year.theme, situation.officer).ref();
        measured = year.asked(Set.of(Rung.DISSEMINATED, Rung.OUTCOME), year.answering);
        situation.disseminates(measured, year.answering, 49);
        year.outcomeIsAccepted(measured, year.answering);
        YearMonth first = YearMonth.from(situation.today()).minusMonths(12);
        counted = new MeasuredYear(application, year, first, Set.of(), Set.of(measured));
        day = situation.today();
        situation.itIs(day.plusDays(1));
    }

    @Test
    void saysWhatWasLearntWhatWasDoneAndWhatBecameOfIt() {
        ThemePaper paper = papersOfThemes.asAt(ref, day, situation.officer);

        assertThat(paper.theme().toImprove()).hasSize(2);
        assertThat(paper.theme().done()).extracting(BoardReport.Done::what).containsExactly("A series");
        assertThat(paper.agencies())
                .extracting(ThemePaper.AgencyLine::name)
                .hasSize(2)
                .isSorted();
        assertThat(paper.agencies().get(0).rungs())
                .extracting(ThemePaper.RungCount::words)
                .containsExactly("2 of 2 reached", "Not asked", "Not asked", "1 of 1 reached");
        assertThat(paper.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.words()).isEqualTo("Found: %s; before: 12 of 40.".formatted(MEASURE));
            assertThat(outcome.judged()).isEqualTo("Accepted");
        });
        assertThat(paper.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.ref()).isEqualTo(counted.ref);
            assertThat(measure.facts())
                    .contains("Since the change: 6 readings.")
                    .anyMatch(fact -> fact.startsWith("A trend in the wanted direction."));
        });
        assertThat(papers.inShort(paper))
                .endsWith("4 steps that 2 agencies were asked to take 3 were reached, 1 of them where evidence"
                        + " shows that practice or outcomes changed.");
    }

    @Test
    void keepsWhatWasJudgedWhenAnotherRoundAsksAgain() {
        returns.ask(
                new AskRound(
                        measured,
                        RoundKind.ASKING,
                        null,
                        List.of(new AskedAgency(year.answering, Set.of(Rung.OUTCOME), 50))),
                situation.chair);
        situation.theClockRuns();

        assertThat(papersOfThemes.asAt(ref, null, situation.officer).outcomes())
                .isEqualTo(papersOfThemes.asAt(ref, day, situation.officer).outcomes())
                .singleElement()
                .extracting(ThemePaper.Outcome::measure)
                .isEqualTo(MEASURE);

        year.outcomeIsAccepted(measured, year.answering);

        assertThat(papersOfThemes.asAt(ref, null, situation.officer).outcomes())
                .extracting(ThemePaper.Outcome::on)
                .containsExactly(day, situation.today());
    }

    @Test
    void tellsOfTheMeasuresOfTheThemeAndOfNoOther() {
        YearMonth first = YearMonth.from(day).minusMonths(12);
        ThemeId another = themes.add(
                new ThemeText("Time " + ref, "There was none.", false, ThemeStage.BRIEFED), situation.officer);
        MeasuredYear ofTheTheme = new MeasuredYear(application, year, first, Set.of(year.theme), Set.of());
        MeasuredYear ofAnother = new MeasuredYear(application, year, first, Set.of(another), Set.of());

        assertThat(papersOfThemes.asAt(ref, null, situation.officer).measures())
                .extracting(ToldMeasure::ref)
                .containsExactly(counted.ref, ofTheTheme.ref);
        assertThat(papersOfThemes.asAt(ref, day, situation.officer).measures())
                .extracting(ToldMeasure::ref)
                .containsExactly(counted.ref);
        assertThat(papersOfThemes
                        .asAt(themes.get(another, situation.officer).ref(), null, situation.officer)
                        .measures())
                .extracting(ToldMeasure::ref)
                .containsExactly(ofAnother.ref);
    }

    @Test
    void isReadByThePartnershipAlone() {
        ThemePaper ofOfficer = papersOfThemes.asAt(ref, day, situation.officer);
        for (Actor reader : List.of(situation.member, situation.executive, situation.scrutineer)) {
            assertThat(papersOfThemes.asAt(ref, day, reader)).isEqualTo(ofOfficer);
        }
        for (Actor other :
                List.of(situation.leadOf(year.answering), situation.somebody("Board", Role.SCRUTINY_BOARD))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papersOfThemes.asAt(ref, day, other));
            assertThat(seen("/reports/theme?theme=" + ref, other)).hasStatus(404);
            assertThat(seen("/reports/theme/paper.csv?theme=" + ref, other)).hasStatus(404);
        }
        assertThat(seen("/reports/theme?theme=" + ref, situation.officer))
                .hasStatusOk()
                .bodyText()
                .contains(year.name, MEASURE, papers.marking());
        assertThat(seen("/reports/theme", situation.officer))
                .hasStatusOk()
                .bodyText()
                .contains("Choose a theme");
    }

    @Test
    void readsTheSameByteForByteAsAtAPastDayWhateverIsDoneLater() {
        byte[] html = file("html");
        byte[] csv = file("csv");
        situation.itIs(day.plusDays(20));
        year.goesOn();
        counted.goesOn();

        assertThat(file("html")).isEqualTo(html);
        assertThat(file("csv")).isEqualTo(csv);
        assertThat(new String(html, StandardCharsets.UTF_8)).contains(MeasuredYear.NAME);
        assertThat(papersOfThemes.asAt(ref, null, situation.officer).measures())
                .singleElement()
                .satisfies(measure -> {
                    assertThat(measure.name()).isEqualTo(MeasuredYear.RENAMED);
                    assertThat(measure.reading()).isEqualTo("7.5 per cent (3 of 40)");
                    assertThat(measure.ended()).startsWith("No longer counted since");
                });
        assertThat(papersOfThemes.asAt(ref, null, situation.officer).theme().name())
                .startsWith("Renamed");
        assertThat(papersOfThemes.asAt(ref, null, situation.officer).outcomes())
                .extracting(ThemePaper.Outcome::agency)
                .containsExactly("Renamed " + year.answering);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> papersOfThemes.asAt(ref, year.period.from(), situation.officer))
                .withMessage("The theme had not been recorded by that day");
    }

    @Test
    void isAFileThatAnyReaderCanRead() {
        ThemePaper paper = papersOfThemes.asAt(ref, day, situation.officer);
        byte[] pdf = Pdf.kept("theme-paper.pdf", papers.pdf(paper));
        assertThat(Pdf.faults(pdf)).isEmpty();
        assertThat(Pdf.text(pdf)).contains(papers.marking(), "Curiosity", MEASURE, counted.ref);
        assertThat(Word.text(papers.word(paper)))
                .contains(papers.marking(), year.name, MEASURE)
                .contains(paper.measures().get(0).facts())
                .contains(BoardWords.NAMES_AGENCIES, BoardWords.stage(paper.theme()));
        assertThat(file("xlsx")).startsWith('P', 'K');
        assertThat(new String(file("csv"), StandardCharsets.UTF_8))
                .contains(papers.marking(), MEASURE, "2 of 2 reached")
                .contains("Outcome measures,%s,Newest reading,".formatted(counted.ref));
    }

    private byte[] file(String ending) {
        MvcTestResult answer =
                seen("/reports/theme/paper.%s?theme=%s&asAt=%s".formatted(ending, ref, day), situation.officer);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult seen(String address, Actor by) {
        return mvc.get().uri(address).with(As.actor(by)).exchange();
    }
}
